import type { Answer, Call, NamedCommand, Next } from "@b24kit/client";
import { expect, test } from "vitest";
import type { AccessPolicy } from "../policy/access-policy.ts";
import { RefusedError } from "../refused-error.ts";
import { guardLink, type GuardLinkOptions } from "./guard-link.ts";
import { createPermits } from "./permits.ts";

const policy: AccessPolicy = { level: "write", confirm: "person", allow: [], deny: [] };
const add: NamedCommand = { key: "first", method: "crm.deal.add", params: { fields: { TITLE: "A" } } };
const update: NamedCommand = { key: "second", method: "crm.deal.update", params: { id: 1, fields: { TITLE: "B" } } };

const rest = { timeout: 1000, priority: "interactive" } as const;
const single = ({ method, params }: NamedCommand): Call => ({ method, params, ...rest });
const batch = (commands: readonly NamedCommand[]): Call => ({ method: "batch", params: {}, commands, ...rest });

/** What leaves; the reason and the hint of the refusal where nothing does. */
async function sentBy(call: Call, options: Partial<GuardLinkOptions>): Promise<Call | readonly string[] | undefined> {
  let sent: Call | undefined;
  const next: Next = async (passed): Promise<Answer> => {
    sent = passed;
    return Promise.resolve({ result: true });
  };
  try {
    await guardLink({ policy, ...options })(call, next);
    return sent;
  } catch (error) {
    if (!(error instanceof RefusedError) || sent !== undefined) throw error;
    return [error.reason, error.hint];
  }
}

const cover = async (call: Call, next: Next) => next(call);
const none = () => undefined;
const hint = async (level: AccessPolicy["level"]) => sentBy(single(add), { policy: { ...policy, level } });
const refused = (reason: string) => [reason, expect.any(String)];

test("a permit lets the same call through once, with what the permit holds", async () => {
  const permits = createPermits();
  permits.give({ commands: [add], halt: false });
  const same = single({ ...add, params: { fields: { TITLE: "A" } } });
  expect(await sentBy(same, { permits })).toEqual(same);
  expect(await sentBy(same, { permits })).toEqual(refused("write"));
});

test("a batch passes with its commands in their order, under their names", async () => {
  const permits = createPermits();
  permits.give({ commands: [add, update], halt: true });
  const whole = { ...batch([add, update]), halt: true };
  const others: Call[] = [
    batch([add, update]),
    { ...whole, api: "v3" },
    { ...whole, commands: [update, add] },
    { ...whole, commands: [add, { ...update, key: "other" }] },
    { ...whole, commands: [add] },
    single(add),
    single(update),
  ];
  for (const other of others)
    expect(await sentBy(other, { permits })).toEqual([expect.any(String), expect.any(String)]);
  expect(await sentBy(whole, { permits })).toEqual(whole);
});

test("neither other values, nor another method, nor the other API, nor a batch of one uses a permit up", async () => {
  const permits = createPermits();
  permits.give({ commands: [add], halt: true });
  const others: Call[] = [
    single({ ...add, params: { fields: { TITLE: "B" } } }),
    single({ ...add, method: "crm.lead.add" }),
    single({ ...add, params: { fields: { TITLE: () => "A" } } }),
    { ...single(add), api: "v3" },
    batch([add]),
  ];
  for (const other of others)
    expect(await sentBy(other, { permits })).toEqual([expect.any(String), expect.any(String)]);
  expect(await sentBy(single(add), { permits })).toEqual(single(add));
});

test("a permit that was taken back lets nothing through; another one stays", async () => {
  const permits = createPermits();
  const takeBack = permits.give({ commands: [add], halt: false });
  permits.give({ commands: [update], halt: false });
  takeBack();
  expect(await sentBy(single(add), { permits })).toEqual(refused("write"));
  expect(await sentBy(single(update), { permits })).toEqual(single(update));
});

test("what large plans and grants cover passes by them, but never as a call of REST 3.0", async () => {
  for (const options of [{ runBulk: cover }, { runGranted: cover }, { runBulk: none, runGranted: cover }]) {
    expect(await sentBy(single(add), options)).toEqual(single(add));
    expect(await sentBy({ ...single(add), api: "v3" }, options)).toEqual([expect.any(String), expect.any(String)]);
  }
  expect(await sentBy(single(add), { runBulk: none, runGranted: none })).toEqual(refused("write"));
});

test("the rules by name stop reads, too", async () => {
  const read = single({ key: "", method: "user.get", params: {} });
  expect(await sentBy(read, {})).toEqual(read);
  expect(await sentBy(read, { policy: { ...policy, deny: ["user.*"] } })).toEqual([
    expect.any(String),
    expect.any(String),
  ]);
});

test("only a profile that only reads is told that it does", async () => {
  expect(await hint("read-only")).toEqual(["write", expect.stringContaining("only reads")]);
  expect(await hint("write")).toEqual(["write", expect.not.stringContaining("only reads")]);
});
