import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { openChannel, type Target, targetSchema, tellsAfterCrash } from "@b24kit/delivery";
import { expect, test } from "vitest";
import { parseConfig } from "../src/config/read-config.ts";
import { temporaryFolder } from "./support/temporary-folder.ts";
import { aReport } from "./watch/a-report.ts";

const document = readFileSync(new URL("../../../docs/scheduler.md", import.meta.url), "utf8");

function fence(language: string): string {
  return new RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\``, "m").exec(document)?.[1] ?? "";
}

/** Names of all keys of a JSON Schema, but those of names that the user gives. */
function keysOf(schema: unknown): readonly string[] {
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([name, value]) =>
    name === "properties"
      ? [...Object.keys(value as object), ...Object.values(value as object).flatMap(keysOf)]
      : keysOf(value),
  );
}

test("the schedule file of the document is one, and has every key", () => {
  const text = fence("yaml");
  const { problems } = parseConfig("schedule.yaml", text);
  expect(problems).toEqual([]);
  const schema: unknown = JSON.parse(readFileSync(new URL("../schedule.schema.json", import.meta.url), "utf8"));
  const missing = [...new Set(keysOf(schema))].filter(
    (key) => !new RegExp(`(?<![\\w-])${key}(?:: |,|$|[^\\w-])`, "m").test(text),
  );
  expect(missing).toEqual([]);
});

/** The least that each kind of target can be described with. */
const least: Readonly<Record<Target["kind"], object>> = {
  file: { path: "x" },
  stdout: {},
  chat: { to: 1 },
  notification: { to: 1 },
  telegram: { token: { secret: "t" }, chat: 1 },
  email: { from: "a@b.example", to: ["a@b.example"], smtp: { host: "h" } },
  http: { url: "https://example.com/" },
  command: { run: ["x"] },
};

test("the table of targets says what they are", () => {
  const rows = Object.entries(least).map(([kind, settings]) => {
    const target = targetSchema.parse({ kind, ...settings });
    const fields = "fields" in target ? `\`${target.fields.join(", ")}\`` : "everything";
    const tells = tellsAfterCrash(target) ? "tells" : "cannot tell";
    return `| \`${kind}\` | ${tells} | ${"fields" in target ? "yes" : "no"} | ${fields} |`;
  });
  const told = document.split("\n").filter((line) => /^\| `\w+` +\| (?:tells|cannot tell)/.test(line));
  expect(told.map((line) => line.replaceAll(/ +/g, " "))).toEqual(rows);
});

test("the code of the document knows a genuine request", async () => {
  const file = join(temporaryFolder(), "is-genuine.ts");
  writeFileSync(file, fence("ts"));
  const { isGenuine } = (await import(pathToFileURL(file).href)) as {
    isGenuine: (header: string, body: Uint8Array, secret: string, now: number) => boolean;
  };
  const now = 1_772_431_200;
  const { header, body } = await signed("key", now);
  const other = Buffer.concat([body, Buffer.from(" ")]);
  expect([
    isGenuine(header, body, "key", now + 300),
    isGenuine(header, body, "key", now + 301),
    isGenuine(header, other, "key", now),
    isGenuine(header, body, "another", now),
    isGenuine("", body, "key", now),
  ]).toEqual([true, false, false, false, false]);
});

/** What a receiver gets of a target that signs. */
async function signed(secret: string, now: number): Promise<{ readonly header: string; readonly body: Buffer }> {
  const came = Promise.withResolvers<{ header: string; body: Buffer }>();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      response.writeHead(204).end();
      came.resolve({ header: String(request.headers["x-b24kit-signature"]), body: Buffer.concat(chunks) });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const parts = {
    client: async () => Promise.reject(new Error("no portal here")),
    secret: async () => Promise.resolve(secret),
    recipient: undefined,
    env: {},
    stdout: process.stdout,
    now: () => now * 1000,
  };
  const target = targetSchema.parse({ kind: "http", url, sign: { secret: "hook-key" } });
  await using channel = await openChannel(target, parts);
  const report = aReport();
  const about = {
    key: "a".repeat(32),
    job: "brief",
    slot: "2026-03-02T09:00:00+03:00",
    isLate: false,
    language: "en" as const,
  };
  await channel.send({ ...about, report, outside: async () => Promise.resolve(report) }, new AbortController().signal);
  await new Promise((resolve) => server.close(resolve));
  return came.promise;
}
