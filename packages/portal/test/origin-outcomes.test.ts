import { anyMethod, type BulkCommand, type Client, createClient, type Outcomes, type Resolution } from "@b24kit/client";
import { type Emulator, startEmulator } from "@b24kit/emulator";
import { afterEach, describe, expect, it, onTestFinished, test } from "vitest";
import { sharedWorld } from "../../../scripts/testing/shared-world.ts";
import { originOutcomes } from "../src/index.ts";

const write = "5e7f";
const world = sharedWorld({ seed: "ru", now: "2026-11-20T12:00:00Z", deals: 20 });
const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(closers.splice(0).map(async (close) => close()));
});

interface Opened {
  readonly emulator: Emulator;
  readonly client: Client;
}

/** The client of the administrator, or of a person who sees only what is his own. */
async function open(user?: number): Promise<Opened> {
  const emulator = await startEmulator({ world });
  const webhook = user === undefined ? emulator.webhook : emulator.webhook.replace(/\/rest\/\d+\//, `/rest/${user}/`);
  const client = createClient({ webhook, limits: "self-hosted" });
  closers.push(
    () => client.close(),
    () => emulator.close(),
  );
  return { emulator, client };
}

const command = (key: string, method: string, params: Readonly<Record<string, unknown>>): BulkCommand => ({
  key,
  method,
  params,
});
const deal = (key: string, fields: object = {}) => command(key, "crm.deal.add", { fields: { TITLE: key, ...fields } });
const item = (key: string, entityTypeId: number, fields: object = {}) =>
  command(key, "crm.item.add", { entityTypeId, fields: { title: key, ...fields } });
const activity = (key: string) =>
  command(key, "crm.activity.add", {
    fields: {
      SUBJECT: key,
      TYPE_ID: 6,
      PROVIDER_ID: "CRM_TODO",
      OWNER_TYPE_ID: 2,
      OWNER_ID: world.deals[0]!.ID,
      RESPONSIBLE_ID: world.portal.currentUser,
    },
  });

/** Each kind of addition that can be found. */
const additions: readonly ((key: string) => BulkCommand)[] = [
  deal,
  (key) => command(key, "crm.lead.add", { fields: { TITLE: key } }),
  (key) => command(key, "crm.contact.add", { fields: { NAME: key } }),
  (key) => command(key, "crm.company.add", { FIELDS: { TITLE: key } }),
  activity,
  ...[1, 2, 3, 4].map((type) => (key: string) => item(key, type)),
];

async function run(client: Client, { method, params }: BulkCommand): Promise<unknown> {
  return client.call(anyMethod(method), params);
}

describe("additions", () => {
  test.each(additions.map((make) => [make("x").method, JSON.stringify(make("x").params), make] as const))(
    "%s %s: what is there is done, what is not there is not",
    async (_, __, make) => {
      const { client } = await open();
      const outcomes = originOutcomes(client, { write });
      const [there, missing] = [make("there"), make("missing")].map((one) => outcomes.prepare(one)) as [
        BulkCommand,
        BulkCommand,
      ];
      await run(client, there);
      const found = await outcomes.resolve([missing, there], { done: [] });
      expect(found).toEqual([{ state: "not-done" }, { state: "done", id: expect.any(Number) }]);
      expect(outcomes.kind(there)).toBe(outcomes.kind(missing));
    },
  );

  it("have the same origin at every run, another one for each command and each write", () => {
    const origins = [write, write, "other"].map((id) => {
      const outcomes = originOutcomes({ batch: never }, { write: id });
      return [deal("1"), deal("2")].map((one) => outcomes.prepare(one).params["fields"]);
    });
    expect(origins[0]).toEqual(origins[1]);
    const texts = origins.flat().map((fields) => (fields as { ORIGIN_ID: string }).ORIGIN_ID);
    expect(new Set(texts).size).toBe(4);
    expect(texts[0]).toMatch(/^[0-9a-f]{40}$/);
    expect(origins[0]?.[0]).toMatchObject({ ORIGINATOR_ID: "b24kit", TITLE: "1" });
  });

  it("keep the origin that the caller gave, which proves nothing when it is there", async () => {
    const { client } = await open();
    const outcomes = originOutcomes(client, { write });
    const given = [
      deal("a", { ORIGIN_ID: "7" }),
      deal("b", { ORIGINATOR_ID: "1c", ORIGIN_ID: "8" }),
      item("c", 2, { ORIGIN_ID: "9" }),
      deal("d", { ORIGINATOR_ID: "1c" }),
    ];
    const prepared = given.map((one) => outcomes.prepare(one));
    expect(prepared.slice(0, 3)).toEqual(given.slice(0, 3));
    expect(prepared[3]?.params["fields"]).toMatchObject({ ORIGINATOR_ID: "1c", ORIGIN_ID: expect.any(String) });
    expect(states(await outcomes.resolve(prepared, { done: [] }))).toEqual(Array(4).fill("not-done"));
    for (const one of prepared) await run(client, one);
    expect(states(await outcomes.resolve(prepared, { done: [] }))).toEqual(["unknown", "unknown", "unknown", "done"]);
  });

  it("of other methods and types are as they were, and nothing is told of them", () => {
    const outcomes = originOutcomes({ batch: never }, { write });
    const others = [
      command("1", "tasks.task.add", { fields: { TITLE: "x" } }),
      item("2", 31),
      item("3", 177),
      command("4", "tasks.task.delete", { taskId: 1 }),
      command("5", "crm.deal.add", { fields: "x" }),
    ];
    expect(others.map((one) => outcomes.prepare(one))).toEqual(others);
    expect(others.map((one) => outcomes.kind(one))).toEqual(Array(5).fill(undefined));
  });

  it("are looked for 50 to a command, 2,450 to a request", async () => {
    const { client, emulator } = await open();
    const outcomes = originOutcomes(client, { write });
    const commands = Array.from({ length: 2450 }, (_, index) => outcomes.prepare(deal(String(index))));
    await run(client, commands[49]!);
    await run(client, commands[2449]!);
    const before = emulator.stats().requests;
    const found = states(await outcomes.resolve(commands, { done: [] }));
    expect(emulator.stats().requests - before).toBe(1);
    expect(found.flatMap((state, index) => (state === "done" ? [index] : []))).toEqual([49, 2449]);
  });
});

describe("of an administrator", () => {
  it("the absence of a record proves nothing while one of its kind that surely was made is not seen", async () => {
    const { client } = await open();
    const outcomes = originOutcomes(client, { write });
    const [done, lost] = ["done", "lost"].map((key) => outcomes.prepare(deal(key))) as [BulkCommand, BulkCommand];
    const other = outcomes.prepare(command("other", "crm.lead.add", { fields: { TITLE: "other" } }));
    expect(states(await outcomes.resolve([lost, other], { done: [done] }))).toEqual(["unknown", "not-done"]);
    await run(client, done);
    expect(states(await outcomes.resolve([lost, other], { done: [done] }))).toEqual(["not-done", "not-done"]);
  });

  it("a witness whose origin the caller gave may be another record, and neither proves nor disproves", async () => {
    const { client } = await open();
    const outcomes = originOutcomes(client, { write });
    const [done, lost] = ["7", "8"].map((key) => outcomes.prepare(deal(key, { ORIGIN_ID: key }))) as [
      BulkCommand,
      BulkCommand,
    ];
    expect(states(await outcomes.resolve([lost], { done: [done] }))).toEqual(["unknown"]);
    await run(client, done);
    expect(states(await outcomes.resolve([lost], { done: [done] }))).toEqual(["not-done"]);
  });
});

test.each([
  ["deals", (stage: string) => deal("x", { STAGE_ID: stage })],
  ["leads", (stage: string) => command("x", "crm.lead.add", { fields: { STATUS_ID: stage } })],
  ["deals as items", (stage: string) => item("x", 2, { stageId: stage })],
])("%s in another stage are of another kind: roles may hide a stage", (_, make) => {
  const outcomes = originOutcomes({ batch: never }, { write });
  const [first, same, second] = ["NEW", "NEW", "WON"].map((stage) => outcomes.kind(outcomes.prepare(make(stage))));
  expect(first).toBe(same);
  expect(first).not.toBe(second);
});

describe("of a user who does not see everything", () => {
  const stranger = Number(world.users.find(({ ID, ACTIVE }) => Number(ID) > 3 && ACTIVE)?.ID);

  it("the absence of a record proves nothing, unless another one of its kind is seen", async () => {
    const { client } = await open(stranger);
    expect(await client.call("profile")).toMatchObject({ ADMIN: false });
    const outcomes = originOutcomes(client, { write });
    const own = { ASSIGNED_BY_ID: stranger };
    const [done, lost, other] = [deal("done", own), deal("lost", own), deal("other", { ASSIGNED_BY_ID: 1 })].map(
      (one) => outcomes.prepare(one),
    ) as [BulkCommand, BulkCommand, BulkCommand];
    expect(states(await outcomes.resolve([lost, other], { done: [] }))).toEqual(["unknown", "unknown"]);
    expect(states(await outcomes.resolve([lost, other], { done: [done] }))).toEqual(["unknown", "unknown"]);
    await run(client, done);
    expect(states(await outcomes.resolve([lost, other], { done: [done] }))).toEqual(["not-done", "unknown"]);
  });
});

describe("updates", () => {
  it("are done when the record has all their values, in whatever spelling; else nothing is known", async () => {
    const { client } = await open();
    const outcomes = originOutcomes(client, { write });
    const [first, second] = world.deals as unknown as readonly [{ ID: string }, { ID: string }];
    const updates = [
      command("1", "crm.deal.update", { id: first.ID, fields: { TITLE: "new", OPPORTUNITY: 500, OPENED: "N" } }),
      command("2", "crm.item.update", {
        entityTypeId: 2,
        id: Number(second.ID),
        fields: { title: "new", opportunity: "12.50", closedate: "2026-12-01", comments: "" },
      }),
      command("3", "crm.deal.update", { id: 999_999, fields: { TITLE: "new" } }),
      command("4", "crm.deal.update", { id: first.ID, fields: { TITLE: "new", NO_SUCH_FIELD: "new" } }),
    ];
    expect(updates.map((one) => outcomes.prepare(one))).toEqual(updates);
    expect(states(await outcomes.resolve(updates, { done: [] }))).toEqual(Array(4).fill("unknown"));
    for (const one of updates.slice(0, 2)) await run(client, one);
    expect(states(await outcomes.resolve(updates, { done: [] }))).toEqual(["done", "done", "unknown", "unknown"]);
  });
});

describe("removals", () => {
  it("are done when the record is gone, and not when it is there, whoever asks", async () => {
    const { client } = await open();
    const outcomes = originOutcomes(client, { write });
    const [first, second] = world.deals as unknown as readonly [{ ID: string }, { ID: string }];
    const removals = [
      command("1", "crm.deal.delete", { id: first.ID }),
      command("2", "crm.item.delete", { entityTypeId: 2, id: Number(second.ID) }),
    ];
    expect(removals.map((one) => outcomes.prepare(one))).toEqual(removals);
    expect(states(await outcomes.resolve(removals, { done: [] }))).toEqual(["not-done", "not-done"]);
    await run(client, removals[1]!);
    expect(states(await outcomes.resolve(removals, { done: [] }))).toEqual(["not-done", "done"]);
  });

  it.each([
    ["drops the condition", { result: [{ ID: "7" }] }],
    ["has more pages than there can be", { result: [], next: 50 }],
  ])("of a portal that %s are not known", async (_, page) => {
    const answers: Outcomes = { who: { ok: true, result: { ID: "1", ADMIN: true } }, p0: { ok: true, ...page } };
    const outcomes = originOutcomes({ batch: async () => answers }, { write });
    const found = await outcomes.resolve([command("1", "crm.deal.delete", { id: 5 })], { done: [] });
    expect(states(found)).toEqual(["unknown"]);
  });
});

test.each([
  ["drops the condition", { result: [{ ID: "7", ORIGIN_ID: "somebody else's" }] }],
  ["has more pages than there can be", { result: [], next: 50 }],
])("of a portal that %s nothing is known", async (_, page) => {
  const answers: Outcomes = {
    who: { ok: true, result: { ID: "1", ADMIN: true } },
    p0: { ok: true, ...page },
  };
  const outcomes = originOutcomes({ batch: async () => answers }, { write });
  expect(states(await outcomes.resolve([outcomes.prepare(deal("1"))], { done: [] }))).toEqual(["unknown"]);
});

test("a list that cannot be read is an error", async () => {
  const emulator = await startEmulator({ world, faults: "crm.deal.list:error=ACCESS_DENIED/403" });
  const client = createClient({ webhook: emulator.webhook, limits: "self-hosted" });
  onTestFinished(async () => {
    await client.close();
    await emulator.close();
  });
  const outcomes = originOutcomes(client, { write });
  await expect(outcomes.resolve([outcomes.prepare(deal("1"))], { done: [] })).rejects.toMatchObject({
    code: "access-denied",
  });
});

function states(found: readonly Resolution[]): readonly string[] {
  return found.map(({ state }) => state);
}

const never = async (): Promise<never> => Promise.reject(new Error("nothing is read here"));
