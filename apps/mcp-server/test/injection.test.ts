import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

import { expect, test } from "vitest";
import { sharedWorld } from "../../../scripts/testing/shared-world.ts";
import { type Called, connect, type Connection, eras } from "./connect.ts";
import { type EveryCall, goodCalls } from "./every-call.ts";
import { hiddenCharacters, orders, plant, planted } from "./planted.ts";
import { marker, now } from "./portal.ts";
import { signedIn } from "./signed-in.ts";

function plantedWorld() {
  const world = plant(sharedWorld({ seed: "en", now, fixedClock: true }));
  // Names of rights come from the portal, too.
  const scopes = ["calendar", "crm", "im", "task", "tasks", "user", orders];
  return { ...world, portal: { ...world.portal, scopes } };
}

/** What of a text stands inside its fence, and what outside. */
function partsOf(text: string): { readonly inside: string; readonly outside: string } {
  const mark = /^\[portal data ([0-9a-f]{16}):/m.exec(text)?.[1];
  if (mark === undefined) return { inside: "", outside: text };
  const [before = "", inside = "", ...after] = text.split(
    new RegExp(String.raw`^\[(?:portal data|end of portal data) ${mark}.*\]$`, "m"),
  );
  expect(after).toHaveLength(1);
  return { inside, outside: before + after.join("") };
}

/** Nothing planted outside of the fence and of the fields that are said to hold data. */
function expectFenced({ text, content, structured }: Pick<Called, "text" | "content" | "structured">): boolean {
  const { inside, outside } = partsOf(text);
  const { data, notices, eyes, ...rest } = structured;
  expect(outside + JSON.stringify(content.slice(1)) + JSON.stringify(rest)).not.toContain(planted);
  expect(text.replaceAll("\n", "")).not.toMatch(hiddenCharacters);
  for (const value of valuesOf([data, notices, eyes]))
    expect(value.replaceAll(/[\n\t]/g, "")).not.toMatch(hiddenCharacters);
  return inside.includes(planted) || JSON.stringify(data).includes(planted);
}

function valuesOf(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => [key, ...valuesOf(item)]);
}

async function toolNames({ client }: Connection): Promise<readonly string[]> {
  return (await client.listTools()).tools.map(({ name }) => name);
}

test.each(eras)("over all tools nothing planted leaves the fence or opens a tool, %s", async (era) => {
  await using home = await signedIn({ world: plantedWorld(), access: { confirm: "agent" } });
  await using server = await connect({ env: home.env, era, args: ["--allow-write"] });
  const before = await toolNames(server);
  const marks = new Set<string>();
  const met = new Set<string>();
  let fenced = 0;
  for (const [name, args] of goodCalls({ deal: home.deal(0), task: 1502 })) {
    const called = await server.call(name, args);
    if (expectFenced(called)) met.add(name);
    const mark = /^\[portal data ([0-9a-f]{16}):/m.exec(called.text)?.[1];
    if (mark === undefined) continue;
    fenced += 1;
    marks.add(mark);
  }
  // Every tool that speaks of the portal has met the orders.
  for (const name of ["briefing", "overdue", "pipeline", "search", "report", "call", "batch", "whoami", "plan_write"])
    expect(met).toContain(`b24_${name}`);
  expect(marks.size).toBe(fenced);
  expect(await toolNames(server)).toEqual(before);
  expect(home.writes()).toEqual([]);
});

test("a server that only reads stays so, whatever the portal says", async () => {
  await using home = await signedIn({ world: plantedWorld(), access: { confirm: "agent" } });
  await using server = await connect({ env: home.env });
  await server.call("b24_report", { id: "stuck", whose: "all" });
  for (const name of ["b24_plan_write", "b24_apply_plan"]) {
    await expect(server.call(name, { plan: "abcd1234" })).rejects.toThrow("not found");
  }
  const { structured } = await server.call("b24_call", { method: "crm.deal.update", params: { id: home.deal(0) } });
  expect(structured.error?.code).toBe("not-a-read");
  expect(home.writes()).toEqual([]);
});

test("resources keep it in their data and fences, too", async () => {
  await using home = await signedIn({ world: plantedWorld() });
  await using server = await connect({ env: home.env });
  const uris = [
    `b24://deal/${home.deal(0)}`,
    "b24://contact/41",
    "b24://company/14",
    "b24://task/1502",
    "b24://report/stuck",
  ];
  for (const uri of uris) {
    const { contents } = await server.client.readResource({ uri });
    expect(JSON.stringify(contents)).toContain(planted);
    for (const content of contents) {
      const text = "text" in content ? content.text : "";
      const { outside, values } =
        content.mimeType === "application/json" ? jsonParts(text) : { ...partsOf(text), values: [] };
      expect(outside).not.toContain(planted);
      expect([text, ...values].join("").replaceAll(/[\n\t]/g, "")).not.toMatch(hiddenCharacters);
    }
  }
});

/** The same of a resource in JSON: its texts, and what stands outside of the fields that hold data. */
function jsonParts(text: string): { readonly outside: string; readonly values: readonly string[] } {
  const { data, notices, eyes, ...rest } = JSON.parse(text) as Record<string, unknown>;
  return { outside: JSON.stringify(rest), values: valuesOf([data, notices, eyes]) };
}

const file = `${orders}.pdf`;

const foreign: readonly EveryCall[] = [
  ["b24_call", { method: "disk.folder.getchildren", params: { id: 1 } }],
  ["b24_call", { method: "disk.file.get", params: { id: 1 } }],
  ["b24_call", { method: "task.commentitem.getlist", params: { TASKID: 1 } }],
  ["b24_call", { method: "user.current" }],
  ["b24_whoami", {}],
  ["b24_batch", { commands: { a: { method: "disk.file.get", params: { id: 1 } } } }],
];

test.each([
  ["names of files and comments", { result: [{ ID: "1", NAME: file, POST_MESSAGE: orders, [orders]: orders }] }, 200],
  ["errors of the portal", { error: orders, error_description: orders }, 400],
  ["an answer that is none", orders, 502],
])("%s of a hostile portal stay in the fence", async (_name, answer, status) => {
  const portal = createServer((request, response) => {
    const isBatch = request.url?.includes("batch") === true;
    const batch = {
      result: { result: { a: answer }, result_error: [], result_total: [], result_next: [], result_time: [] },
    };
    const body = isBatch && status === 200 ? batch : answer;
    response.writeHead(status, { "content-type": "application/json" });
    response.end(typeof body === "string" ? body : JSON.stringify(body));
  });
  await once(portal.listen(0, "127.0.0.1"), "listening");
  const { port } = portal.address() as AddressInfo;
  await using server = await connect({ env: { BITRIX24_WEBHOOK_URL: `http://127.0.0.1:${port}/rest/1/${marker}/` } });
  // Side by side: what fails is tried again, later and later.
  const called = await Promise.all(foreign.map(async ([name, args]) => server.call(name, args)));
  const met = called.map((one) => expectFenced(one));
  expect(met.includes(true)).toBe(typeof answer !== "string");
  portal.close();
});
