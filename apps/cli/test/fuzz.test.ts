import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { faultsOf, type Parser } from "../../../scripts/fuzz/faults-of.ts";
import { blankOut } from "../src/auth/blank-out.ts";
import { readPastedCode } from "../src/auth/oauth/read-answer.ts";
import { decodeText } from "../src/auth/decode-text.ts";
import { findWebhooks } from "../src/auth/find-webhooks.ts";
import { unwrapAddress } from "../src/auth/unwrap-address.ts";
import { cleanMarkdown } from "../src/docs/clean-markdown.ts";
import { excerpt } from "../src/docs/excerpt.ts";
import { splitSections } from "../src/docs/split-sections.ts";
import { CliError } from "../src/errors/cli-error.ts";
import { readCondition } from "../src/export/condition.ts";
import { loadState } from "../src/export/export-state.ts";
import { fileText } from "../src/import/file-text.ts";
import { findEncoding } from "../src/import/find-encoding.ts";
import { readCsv, readCsvHead } from "../src/import/read-csv.ts";
import { readDateTime } from "../src/import/read-date.ts";
import { readMoney } from "../src/import/read-money.ts";
import { ndjsonColumns } from "../src/import/read-ndjson.ts";
import { readBatch } from "../src/params/read-batch.ts";
import { readCallParams } from "../src/params/read-call-params.ts";
import { parseManifest } from "../src/skills/manifest.ts";

const isOurs = (error: unknown): boolean => error instanceof CliError;
const folder = mkdtempSync(join(tmpdir(), "b24-fuzz-"));
const noInput = (): never => {
  throw new CliError("usage", 64, { what: said, why: said, next: said });
};
const said = { ru: "нет", en: "no" };

/** Reads what lies in a file, byte for byte as characters up to U+00FF: half characters and zeros, too. */
async function withFile(text: string, read: (path: string) => Promise<unknown>): Promise<unknown> {
  const path = join(folder, "given");
  writeFileSync(path, text, Array.from(text).every((letter) => letter <= "\u00FF") ? "latin1" : "utf8");
  return read(path);
}

async function rowsOfCsv(path: string): Promise<unknown> {
  const found = await findEncoding(path, undefined);
  const shape = await readCsvHead(path, fileText(path, found));
  const rows: unknown[] = [];
  for await (const row of readCsv(shape, shape.columns, fileText(path, found))) rows.push(row);
  return rows;
}

async function columnsOfNdjson(path: string): Promise<unknown> {
  return ndjsonColumns(path, fileText(path, await findEncoding(path, undefined)));
}

const parsers: Readonly<Record<string, Parser>> = {
  "a file of CSV": {
    read: async (text) => withFile(text, rowsOfCsv),
    samples: [
      '\u00EF\u00BB\u00BFtitle;sum\r\n"a ""b""\r\nc";1 500,50\r\n',
      "title,sum\nПоставка,5\n",
      "\u00FF\u00FEt\u0000,\u0000b\u0000\n\u0000",
    ],
    mayThrow: isOurs,
  },
  "a file of NDJSON": {
    read: async (text) => withFile(text, columnsOfNdjson),
    samples: ['{"title":"a","sum":12345678901234567890,"phone":["1","2"]}\n{"title":null,"ok":true}\n'],
    mayThrow: isOurs,
  },
  "a sum in a file": {
    read: (text) => readMoney(text, new Set(["RUB"])),
    samples: ["1 500 RUB", "€99.90", "-1.500,25 ₽"],
  },
  "a date in a file": {
    read: (text) => readDateTime(text, undefined),
    samples: ["31.12.2026 14:30", "2026-12-31T14:30:00+03:00", "12/31/2026"],
  },
  "the state of an export": {
    read: async (text) => withFile(text, loadState),
    samples: ['{"version":1,"hash":"a","question":{},"lastId":0}'],
  },
  "settings of another program": {
    read: findWebhooks,
    samples: [
      '{"portals":[{"webhook":"https://a.bitrix24.com/rest/1/abcdefgh12345678/"}]}',
      "export A='https://a.bitrix24.com/rest/1/abcdefgh12345678/' # x",
    ],
  },
  "a webhook that is pasted": {
    read: unwrapAddress,
    samples: ['# mine\n$env:HOOK = "https://a.bitrix24.com/rest/1/abcdefgh12345678/";'],
  },
  "a code of an application that is pasted": {
    read: (text) => readPastedCode(text, "a-state"),
    samples: ["abcdefgh12345678", "http://127.0.0.1:9/?code=abcdefgh12345678&state=a-state&member_id=x"],
    mayThrow: isOurs,
  },
  "a file that a webhook is taken out of": {
    read: (text) => blankOut(text, ["https://a.bitrix24.com/rest/1/abcdefgh12345678/"]),
    samples: ['{"hook":"https:\\/\\/a.bitrix24.com\\/rest\\/1\\/abcdefgh12345678\\/","b":"\\u0041"}'],
  },
  "bytes from a pipe": {
    read: (text) => decodeText(Buffer.from(text, "latin1")),
    samples: ["\u00FF\u00FEh\u0000", "\u00FE\u00FF\u0000h", "\u00EF\u00BB\u00BFh"],
  },
  "a condition": {
    read: (text) => readCondition(text, [{ name: "title", title: "Title" }] as never),
    samples: ["title=a", 'title=["a","b"]', "title>=2026-01-01", "title ~ x"],
    mayThrow: isOurs,
  },
  "parameters of a call": {
    read: async (text) => readCallParams({ assignments: [text, `a[b]=${text}`, `c:=${text}`], stdin: noInput }),
    samples: ["filter[>=DATE_CREATE]=2026-01-01", "select[]=ID", 'fields:={"A":[1,2]}', "a[b][c]=1"],
    mayThrow: isOurs,
  },
  "commands of a batch": {
    read: async (text) => readBatch({ commands: [text], stdin: noInput }),
    samples: [
      "me=profile",
      "stages=crm.status.list?filter[ENTITY_ID]=DEAL_STAGE&select[]=ID",
      "a=crm.deal.get?id=$result[me][ID]",
    ],
    mayThrow: isOurs,
  },
  "a page of documentation": {
    read: (text) => [splitSections(cleanMarkdown(text)), excerpt(text, new Set(["deal"]))],
    samples: [
      "---\ntitle: Deals\n---\n# Deals {#deals}\n\n{% note %}\n\n[link](a.md) `code`\n\n|| a | b ||\n\n```js\nx\n```\n",
    ],
  },
  "the list of files of a skill": {
    read: parseManifest,
    samples: ['{"version":1,"skill":"bitrix24","files":{"SKILL.md":"abc"}}'],
  },
};

test.each(Object.entries(parsers))(
  "%s is read, or refused in words of our own, whatever it is",
  async (_name, parser) => {
    expect(await faultsOf(parser)).toEqual([]);
  },
);
