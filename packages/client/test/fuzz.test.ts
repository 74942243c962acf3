import { expect, test } from "vitest";
import { faultsOf, type Parser } from "../../../scripts/fuzz/faults-of.ts";
import { batchOutcomes } from "../src/rest3/batch-outcomes.ts";
import { headOf, isPage } from "../src/files/download-head.ts";
import { nextHop } from "../src/files/next-hop.ts";
import { downloadLink, uploadLink } from "../src/files/portal-link.ts";
import { redirected } from "../src/http/redirected.ts";
import { parseCursor } from "../src/list/cursor.ts";
import { exactJson } from "../src/answer/exact-json.ts";
import { ClientError, type Credential, parseBatch, parseEnvelope, parseWebhook } from "../src/index.ts";
import { OAuthError } from "../src/oauth/index.ts";
import { parseTokens } from "../src/oauth/parse-tokens.ts";
import { scrubber } from "../src/webhook/scrub.ts";

const isClientError = (error: unknown): boolean => error instanceof ClientError;

const time = '"time":{"start":1,"finish":2,"duration":1,"operating":0.1,"operating_reset_at":1772434800}';
const answer = `{"result":{"a":[{"ID":"1"}]},"total":1,"next":50,${time}}`;
const refusal = '{"error":"expired_token","error_description":"The access token provided has expired."}';
const batch = `{"result":{"a":1},"result_error":{"b":${refusal}},"result_total":{"a":"5"},"result_next":[],"result_time":[]}`;
const tokens =
  '{"access_token":"s6p6eclrvim6da22ft9ch94ekreb52lv","refresh_token":"4s386p3q0tr8dy89xvmt96234v3dljg8",' +
  '"member_id":"a223c6b3710f85df22e9377d6c4f7553","client_endpoint":"https://portal.bitrix24.com/rest/","expires_in":3600}';

const portal = "https://portal.bitrix24.com/rest/1/abcdefghijklmnop/";
const credential = { url: portal, scrub: scrubber("abcdefghijklmnop") } as Credential;

/** A link leads to the portal, or to a storage; nowhere with the key in it. */
function follow(text: string, read: (text: string) => URL): URL {
  const url = read(text);
  const isOwn = url.origin === new URL(portal).origin;
  expect(isOwn || !decodeURIComponent(url.href.replaceAll("%", "%25")).includes("abcdefghijklmnop")).toBe(true);
  return url;
}

const parsers: Readonly<Record<string, Parser>> = {
  "an answer": {
    read: (text) => parseEnvelope(text, 200, "application/json", "crm.item.list"),
    samples: [answer, refusal],
    mayThrow: isClientError,
  },
  "an error page": {
    read: (text) => parseEnvelope(text, 502, "text/html"),
    samples: ["<html><head><title>502 Bad Gateway</title></head><body>nginx &amp; co</body></html>"],
    mayThrow: isClientError,
  },
  "the answer of a batch": {
    read: (text) => parseBatch(exactJson(text), ["a", "b"], { halt: true }),
    samples: [batch],
  },
  "the answer of a batch of REST 3.0": {
    read: (text) => batchOutcomes(exactJson(text), [{ key: "a", method: "tasks.task.get", params: {} }]),
    samples: [`[{"result":{"id":1}},${refusal}]`],
  },
  "the address of a webhook": {
    read: parseWebhook,
    samples: [
      "https://portal.bitrix24.com/rest/1/abcdefghijklmnop/",
      '"portal.bitrix24.com/rest/1/abc/profile.json?x=1"',
    ],
    mayThrow: isClientError,
  },
  "the answer of the authorization server": {
    read: (text) => {
      const fields: unknown = exactJson(text);
      const isRecord = typeof fields === "object" && fields !== null;
      return parseTokens(
        { fields: isRecord ? (fields as Record<string, unknown>) : {}, status: 200, server: "a.example" },
        0,
      );
    },
    samples: [tokens],
    mayThrow: (error) => error instanceof OAuthError,
  },
  "the header lines of a file": {
    read: (text) => {
      const headers = { "content-disposition": text, "content-length": text, "content-type": text };
      return isPage(headers, headOf(headers).name);
    },
    samples: [`attachment; filename="a \\"b\\".txt"; filename*=UTF-8''%D0%B0.txt`, "text/html; charset=utf-8", "512"],
  },
  "a link to a file": {
    read: (text) => follow(text, (link) => downloadLink(link, portal)),
    samples: ["/rest/1/abcdefghijklmnop/download/?token=disk%7Cabc", `${portal}crm.controller.item.getFile/?id=1`],
    mayThrow: isClientError,
  },
  "an address to send a file to": {
    read: (text) => follow(text, (link) => uploadLink(link, portal)),
    samples: ["/rest/1/abcdefghijklmnop/upload.json?token=disk%7Cabc", "https://portal.bitrix24.com/rest/upload"],
    mayThrow: isClientError,
  },
  "where a download is sent on to": {
    read: (text) => follow(text, (to) => nextHop(new URL(`${portal}download/`), to, new URL(portal), credential)),
    samples: ["https://storage.example.com/a?signature=b", "//cdn.example.com/x", "/upload/a.pdf", "?token=abc"],
    mayThrow: isClientError,
  },
  "where a request is sent on to": {
    read: (text) => redirected(302, text, new URL(portal), "profile"),
    samples: ["https://other.bitrix24.com/rest/", "http://portal.bitrix24.com/", "/login/?back=1"],
  },
  "the cursor of a list": {
    read: (text) => [parseCursor(text, "last")],
    samples: ["last:15,2", "last:7"],
    mayThrow: isClientError,
  },
  "a text that secrets are taken out of": {
    read: scrubber("abcdefghijklmnop", "\uD800abcd", "a%2Fb/c"),
    samples: [
      "https://a.ru/rest/1/abcdefghijklmnop/",
      "%252Frest%252F1%252Fabc%252F",
      '{"access_token":"0123456789abcdef0123"}',
    ],
  },
};

test.each(Object.entries(parsers))(
  "%s is read, or refused in words of our own, whatever it is",
  async (_name, parser) => {
    expect(await faultsOf(parser)).toEqual([]);
  },
);
