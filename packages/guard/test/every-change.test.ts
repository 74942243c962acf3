import { allMethods, isRead, methodDetails } from "@b24kit/catalog";
import { anyMethod, command, type Command, result } from "@b24kit/client";
import { describe, expect, test } from "vitest";
import { type AccessPolicy, RefusedError } from "../src/index.ts";
import { everything, guarded, shutPortal } from "./guarded.ts";

const changes = allMethods().filter(({ effect }) => effect !== "read");
const agent = { by: "agent" } as const;

const policies: readonly (readonly [string, AccessPolicy])[] = [
  ["one that may do everything", everything],
  ["one that only reads", { ...everything, level: "read-only" }],
];

describe.each(policies)("a connection to %s", (_, policy) => {
  test("no changing method passes by call, answer, batch, list, a batch in a batch, or a reference", async () => {
    expect(changes).toHaveLength(936);
    const { client, sent } = guarded({ policy });
    for (const { name } of changes) {
      const change: Command = { method: name, params: {} };
      for (const run of waysOf(change)) await expect(run(client)).rejects.toBeInstanceOf(RefusedError);
    }
    expect(sent).toEqual([]);
  });
});

type Way = (client: ReturnType<typeof guarded>["client"]) => Promise<unknown>;

function waysOf(change: Command): readonly Way[] {
  const name = anyMethod(change.method);
  const read = command("crm.deal.get", { id: 1 });
  const nested = { method: "batch", params: { cmd: { a: change.method } } };
  return [
    async (client) => client.call(name, {}),
    async (client) => client.call(anyMethod(change.method.toUpperCase()), {}),
    async (client) => client.answer(name, {}),
    async (client) => client.call(name, {}, { api: "v3" }),
    async (client) => client.batch({ change }, { api: "v3" }),
    async (client) => client.list(name)[Symbol.asyncIterator]().next(),
    async (client) => client.batch({ change }),
    async (client) => client.batch({ read, change, again: read }, { halt: true }),
    async (client) => client.batch({ read, change: { ...change, params: { id: result("read", "ID") } } }),
    async (client) => client.batch({ read, nested }),
    async (client) => client.call(anyMethod("batch"), { cmd: { a: change.method } }),
    async (client) => client.call("user.get", { cmd: { a: change.method } } as never),
  ];
}

/** The parameters with the identifier that the method needs, where it needs one. */
async function identified(method: string, params: Record<string, unknown>): Promise<Record<string, unknown>> {
  const details = await methodDetails(method);
  const [name = "", ...rest] = details?.readBack?.id.from.split(".") ?? [];
  if (name === "") return params;
  const named = { ...params, [name]: rest.length === 0 ? 4999 : { [rest.join(".")]: 4999 } };
  // These read their parameters by place, so those before the identifier must be there.
  const isByPlace = /^task\.(?:checklistitem|commentitem|elapseditem)\./.test(method);
  const inOrder = isByPlace ? (details?.params ?? []).map((parameter) => [parameter.name, 4998] as const) : [];
  return { ...Object.fromEntries(inOrder), ...named };
}

test("the plan of every change shows every parameter that is sent", async () => {
  const { guard } = guarded({ answer: shutPortal });
  let planned = 0;
  for (const { name } of changes) {
    const known = (await methodDetails(name))?.params?.filter((parameter) => /^\w+$/.test(parameter.name)) ?? [];
    if (name === "batch" || known.length === 0) continue;
    const values = known.map((parameter, index) => [parameter.name, `${4001 + index}`] as const);
    const params = await identified(name, Object.fromEntries(values));
    const plan = await guard.plan({ commands: { a: { method: name, params } } });
    const shown = JSON.stringify([plan.question.en, plan.objects]);
    const sent = JSON.stringify(params).match(/\b4\d{3}\b/g) ?? [];
    expect({ name, missing: sent.filter((value) => !shown.includes(value)) }).toEqual({ name, missing: [] });
    planned += 1;
  }
  expect(planned).toBeGreaterThan(700);
});

test("without consent no plan of a changing method runs", async () => {
  const { guard, sent } = guarded({
    answer: shutPortal,
    policy: { level: "destructive", confirm: "person", allow: [], deny: [] },
  });
  let plans = 0;
  for (const { name } of changes) {
    if (name === "batch") continue;
    const plan = await guard.plan({ commands: { a: { method: name, params: await identified(name, {}) } } });
    await expect(guard.apply(plan.id, agent)).rejects.toMatchObject({ reason: "no-consent" });
    plans += 1;
  }
  expect(plans).toBe(935);
  expect(sent.filter(({ method }) => !isRead(method))).toEqual([]);
});

test("with consent each runs exactly as planned, once", async () => {
  const { guard, sent } = guarded({ answer: shutPortal });
  for (const { name } of changes) {
    if (name === "batch") continue;
    const params = await identified(name, { MARK: name });
    const plan = await guard.plan({ commands: { a: { method: name, params } } });
    await guard.apply(plan.id, agent);
    await expect(guard.apply(plan.id, agent)).rejects.toMatchObject({ reason: "spent" });
  }
  const written = sent.filter(({ method }) => !isRead(method));
  expect(written.map(({ method }) => method)).toEqual(
    changes.map(({ name }) => name).filter((name) => name !== "batch"),
  );
  expect(written.every(({ method, params }) => params["MARK"] === method)).toBe(true);
});

test("while a plan runs, nothing but its own commands passes, and what is sent is what the plan holds", async () => {
  const attempts: Promise<unknown>[] = [];
  const others: Command[] = [
    { method: "crm.deal.add", params: { fields: { TITLE: "B" } } },
    { method: "crm.deal.add", params: { fields: { TITLE: "A" }, params: {} } },
    { method: "crm.deal.delete", params: { id: 1 } },
  ];
  const { guard, client, sent } = guarded({
    answer: ({ method }) => {
      if (method === "crm.deal.add" && attempts.length === 0) {
        for (const other of others) attempts.push(client.call(anyMethod(other.method), other.params));
        attempts.push(client.call("crm.deal.add", { fields: { TITLE: "A" } }));
        attempts.push(client.batch({ a: command("crm.deal.add", { fields: { TITLE: "A" } }) }));
      }
      return 7;
    },
  });
  const plan = await guard.plan({ commands: { a: command("crm.deal.add", { fields: { TITLE: "A" } }) } });
  await guard.apply(plan.id, agent);
  const settled = await Promise.allSettled(attempts);
  expect(settled.map(({ status }) => status)).toEqual(Array.from({ length: 5 }, () => "rejected"));
  expect(sent).toHaveLength(1);
});

function message(DIALOG_ID: string): Command {
  return command("im.message.add", { DIALOG_ID, MESSAGE: "report" });
}

test("a grant lets one kind of message pass to its recipients, and nothing else", async () => {
  const { client, sent, permissions, clock, journal } = guarded({ policy: { ...everything, level: "read-only" } });
  const grant = permissions.add({
    profile: "work",
    portal: "example.bitrix24.ru",
    method: "im.message.add",
    recipients: ["chat5"],
    expiresAt: clock.now + 1000,
  });
  await client.call("im.message.add", { DIALOG_ID: "chat5", MESSAGE: "report" });
  await client.batch({ a: message("chat5"), b: command("user.current") });
  expect(sent.map(({ method }) => method)).toEqual(["im.message.add", "im.message.add", "user.current"]);
  const refused: readonly Readonly<Record<string, Command>>[] = [
    { a: message("chat6") },
    { a: message("chat5"), b: message("chat6") },
    { a: message("chat5"), b: command("crm.deal.delete", { id: 1 }) },
    {
      a: command("user.current"),
      b: { method: "im.message.add", params: { DIALOG_ID: "chat5", MESSAGE: result("a", "EMAIL") } },
    },
    { a: message("chat5"), b: { method: "batch", params: {} } },
  ];
  for (const commands of refused) await expect(client.batch(commands)).rejects.toBeInstanceOf(RefusedError);
  clock.now += 1000;
  await expect(client.batch({ a: message("chat5") })).rejects.toBeInstanceOf(RefusedError);
  expect(sent).toHaveLength(3);
  expect([...journal.entries({ grant: grant.id })].map(({ outcome }) => outcome)).toEqual([
    "granted",
    "started",
    "done",
    "started",
    "done",
  ]);
});
