import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { faultsOf, type Parser } from "../../../scripts/fuzz/faults-of.ts";
import { readCursor, writeCursor } from "../src/answers/cursor.ts";
import { readHttpSettings } from "../src/http/http-settings.ts";
import { TokenError } from "../src/http/tokens/token-error.ts";
import { readTokens } from "../src/http/tokens/token-file.ts";
import { matchUri } from "../src/resources/match-uri.ts";
import { UsageError } from "../src/settings/usage-error.ts";
import { tools } from "../src/tools/table.ts";

const folder = mkdtempSync(join(tmpdir(), "b24kit-fuzz-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function tokensIn(text: string): Promise<unknown> {
  const path = join(folder, "mcp-tokens.json");
  writeFileSync(path, text);
  return readTokens(path);
}

const tokenFile = JSON.stringify({
  version: 1,
  tokens: [
    {
      id: "0123456789ab",
      profile: "main",
      salt: "a".repeat(16),
      hash: "b".repeat(43),
      createdAt: "2026-03-02T06:00:00Z",
    },
  ],
});

/** Arguments come as JSON; what is none is given as a text for each of them. */
function argumentsOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return Object.fromEntries(
      ["id", "query", "method", "params", "date", "period", "commands", "plan", "cursor"].map((name) => [name, text]),
    );
  }
}

const parsers: Readonly<Record<string, Parser>> = {
  "the file of tokens": { read: tokensIn, samples: [tokenFile], mayThrow: (error) => error instanceof TokenError },
  "a cursor that a model gives back": {
    read: (text) => readCursor(text, { method: "crm.deal.list" }),
    samples: [writeCursor({ skip: 3, cursor: "after:15" }, { method: "crm.deal.list" })],
  },
  "where the server listens": {
    read: (text) => readHttpSettings({ host: text, port: text, allowHost: text, allowOrigin: text, publicUrl: text }),
    samples: ["::1", "8024", "mcp.example.com,10.0.0.1", "https://app.example.com", "https://mcp.example.com/mcp"],
    mayThrow: (error) => error instanceof UsageError,
  },
  "the address of a resource": {
    read: (text) => matchUri("bitrix24://{kind}/{id}", text),
    samples: ["bitrix24://deal/102", "bitrix24://report/day-plan"],
  },
  "arguments of a tool": {
    read: (text) => tools.map(({ input }) => input.safeParse(argumentsOf(text)).success),
    samples: [
      '{"id":"briefing","whose":"all","detail":"full"}',
      '{"method":"crm.deal.list","params":{"filter":{">ID":1}},"limit":50}',
    ],
  },
};

test.each(Object.entries(parsers))(
  "%s: whatever the text is, it is read or refused in words of our own",
  async (_name, parser) => {
    expect(await faultsOf(parser)).toEqual([]);
  },
);
