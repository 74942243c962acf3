import { type Command, ClientError, type NamedCommand, PortalError } from "@b24kit/client";
import { expect, test } from "vitest";
import {
  type AccessPolicy,
  type ApplyManyOptions,
  type JournalRow,
  type ManyRequest,
  type PlanRecord,
  RefusedError,
  type SpooledCommand,
} from "../src/index.ts";
import { dealsPortal, emptyDisk, everything, guarded, type Guarded } from "./guarded.ts";

const person = { by: "person" } as const;
const agent = { by: "agent" } as const;
const source = "a".repeat(64);

function adds(count: number, sum = "10.10"): readonly SpooledCommand[] {
  return Array.from({ length: count }, (_, index) => ({
    key: `line${index + 2}`,
    method: "crm.item.add",
    params: { entityTypeId: 2, fields: { title: `Deal ${index}`, opportunity: sum, currencyId: "EUR" } },
  }));
}

function request(commands: readonly SpooledCommand[], more: Partial<ManyRequest> = {}): ManyRequest {
  return {
    source,
    name: "deals.csv",
    async *commands() {
      yield* commands;
    },
    ...more,
  };
}

/** Sends all commands, two a request, as a run does; what is refused ends it. */
function sending(client: Guarded["client"], seen: SpooledCommand[] = []): ApplyManyOptions["run"] {
  return async (commands) => {
    let group: SpooledCommand[] = [];
    const send = async (): Promise<void> => {
      const named = group.map(({ method, params }, index): [string, Command] => [`r${index}`, { method, params }]);
      seen.push(...group);
      group = [];
      if (named.length > 0) await client.batch(Object.fromEntries(named));
    };
    for await (const command of commands) {
      group.push(command);
      if (group.length === 2) await send();
    }
    await send();
    return { counts: { done: seen.length, failed: 0, unknown: 0 }, isComplete: true };
  };
}

const batch = async (client: Guarded["client"], given: readonly Command[]): Promise<unknown> =>
  client.batch(Object.fromEntries(given.map((one, index) => [`r${index}`, one])));

const reasonOf = async (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => "passed",
    (error: unknown) => (error instanceof RefusedError ? error.reason : error),
  );

test("a plan of very many counts them, describes the first five and changes nothing", async () => {
  const deals = { 12: { TITLE: "Press" } };
  const { guard, sent, spools } = guarded({ answer: dealsPortal(deals) });
  const update = { key: "line2", method: "crm.deal.update", params: { id: 12, fields: { TITLE: "Saw" } } };
  const rows = [update, ...adds(200).map((one, index) => ({ ...one, key: `line${index + 3}` }))];
  const plan = await guard.planMany(request(rows, { unchanged: () => 3 }));
  expect(plan).toMatchObject({
    effect: "write",
    // Of the changed one the value before was not given.
    reversibility: "partly",
    undo: [],
    objects: [
      { action: "change", kind: "deal", id: "12", title: "Press", changes: [{ before: "Press", after: "Saw" }] },
      ...Array.from({ length: 4 }, () => ({ action: "create", kind: "deal" })),
    ],
    bulk: {
      source,
      count: 201,
      unchanged: 3,
      methods: [
        { method: "crm.deal.update", effect: "write", action: "change", kind: "deal", count: 1 },
        { method: "crm.item.add", effect: "write", action: "create", kind: "deal", count: 200 },
      ],
      sums: [{ currency: "EUR", amount: "2020", count: 200 }],
    },
    question: {
      ru: "Записать из deals.csv, записей: 201 — изменить 1 (сделка), создать 200 (сделка); суммы: 2020 EUR?",
      en: "Write 201 records from deals.csv: change 1 (deal), create 200 (deal); sums: 2020 EUR?",
    },
  });
  expect(plan.objects).toHaveLength(5);
  expect(sent.map(({ method }) => method)).toEqual(["crm.deal.get"]);
  const lines = Buffer.from(spools.get(plan.id) ?? [])
    .toString()
    .trim()
    .split("\n");
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(rows);
});

test("it runs once, each command once, and the journal tells of each request", async () => {
  const { guard, client, sent, journal } = guarded();
  const rows = adds(5);
  const { id } = await guard.planMany(request(rows));
  const applied = await guard.applyMany(id, agent, { run: sending(client) });
  expect(applied).toMatchObject({ status: "done", counts: { done: 5 } });
  expect(sent.map(({ params }) => params)).toEqual(rows.map(({ params }) => params));
  expect(guard.show(id)).toMatchObject({ status: "done", outcome: { bulk: { done: 5, failed: 0, unknown: 0 } } });
  const lines = [...journal.entries({ plan: id })].map(({ outcome, rows: part }) => [
    outcome,
    part?.first,
    part?.last,
    part?.count,
  ]);
  expect(lines).toEqual([
    ["started", "line2", "", 5],
    ["started", "line2", "line3", 2],
    ["done", "line2", "line3", 2],
    ["started", "line4", "line5", 2],
    ["done", "line4", "line5", 2],
    ["started", "line6", "line6", 1],
    ["done", "line6", "line6", 1],
    ["done", undefined, undefined, undefined],
  ]);
  for (const resume of [false, true]) {
    expect(await reasonOf(guard.applyMany(id, person, { run: sending(client), resume }))).toBe("spent");
  }
  expect(sent).toHaveLength(5);
});

test("nothing but the plan's own commands passes while it runs, and each only once", async () => {
  const { guard, client, sent } = guarded();
  const rows = adds(2);
  const [first] = rows;
  const { id } = await guard.planMany(request(rows));
  const tries: unknown[] = [];
  await guard.applyMany(id, person, {
    async run(commands) {
      const own: SpooledCommand[] = [];
      for await (const command of commands) own.push(command);
      const other = { method: "crm.item.add", params: { entityTypeId: 2, fields: { title: "Deal 0" } } };
      const removal = { method: "crm.item.delete", params: { entityTypeId: 2, id: 1 } };
      tries.push(await reasonOf(batch(client, [other])));
      tries.push(await reasonOf(batch(client, [...own, other])));
      tries.push(await reasonOf(batch(client, [...own, ...own])));
      tries.push(await reasonOf(batch(client, [...own, removal])));
      tries.push(await reasonOf(batch(client, [...own])));
      tries.push(await reasonOf(batch(client, [...own])));
      return { counts: { done: 2, failed: 0, unknown: 0 }, isComplete: true };
    },
  });
  expect(tries).toEqual(["write", "write", "write", "write", "passed", "write"]);
  expect(await reasonOf(client.batch({ a: first as SpooledCommand }))).toBe("write");
  expect(sent).toHaveLength(2);
});

test("a command before it was read from the sealed file does not pass", async () => {
  const { guard, client, sent } = guarded();
  const rows = adds(3);
  const { id } = await guard.planMany(request(rows));
  let early: unknown;
  await guard.applyMany(id, person, {
    async run() {
      early = await reasonOf(client.batch({ a: rows[0] as SpooledCommand }));
      return { counts: { done: 0, failed: 0, unknown: 0 }, isComplete: false };
    },
  });
  expect(early).toBe("write");
  expect(sent).toEqual([]);
});

test.each<[string, (bytes: Uint8Array) => Uint8Array | undefined]>([
  ["changed", (bytes) => Buffer.from(Buffer.from(bytes).toString().replace("Deal 3", "Deal 9"))],
  ["cut", (bytes) => bytes.subarray(0, -1)],
  ["longer", (bytes) => Buffer.concat([bytes, Buffer.from(`${JSON.stringify(adds(1)[0])}\n`)])],
  ["exchanged", (bytes) => Buffer.from(Buffer.from(bytes).toString().split("\n").toReversed().join("\n"))],
  ["gone", () => undefined],
])("a file of commands that was %s is refused, and nothing is sent", async (_name, change) => {
  const { guard, client, sent, spools } = guarded();
  const { id } = await guard.planMany(request(adds(4)));
  const changed = change(spools.get(id) ?? new Uint8Array());
  if (changed === undefined) spools.delete(id);
  else spools.set(id, changed);
  expect(await reasonOf(guard.applyMany(id, person, { run: sending(client) }))).toBe("tampered");
  expect(sent).toEqual([]);
  expect(guard.show(id).status).toBe("open");
});

test("what is put into the file while the plan runs is never sent; the plan stays begun", async () => {
  const { guard, client, sent, spools } = guarded();
  // Large enough for several pieces.
  const rows = adds(6).map((row) => ({
    ...row,
    params: { ...row.params, fields: { title: row.key, comments: "x".repeat(200_000) } },
  }));
  const { id } = await guard.planMany(request(rows));
  const bytes = Buffer.from(spools.get(id) ?? []);
  const run: ApplyManyOptions["run"] = async (commands, ...more) => {
    const send = sending(client);
    async function* changing(): AsyncGenerator<SpooledCommand> {
      for await (const command of commands) {
        yield command;
        spools.set(id, Buffer.from(bytes.toString().replaceAll("line7", "line9")));
      }
    }
    return send(changing(), ...more);
  };
  expect(await reasonOf(guard.applyMany(id, person, { run }))).toBe("tampered");
  expect(JSON.stringify(sent)).not.toContain("line9");
  expect(guard.show(id).status).toBe("running");
  spools.set(id, bytes);
  expect(await reasonOf(guard.applyMany(id, person, { run: sending(client) }))).toBe("spent");
  expect(await guard.applyMany(id, agent, { run: sending(client), resume: true })).toMatchObject({ status: "done" });
});

test("a plan goes on only when the sealed journal says that it was begun", async () => {
  const { guard, client, sent, plans, rows } = guarded();
  const { id } = await guard.planMany(request(adds(2)));
  const resume = async (): Promise<unknown> =>
    reasonOf(guard.applyMany(id, agent, { run: sending(client), resume: true }));
  expect(await resume()).toBe("many");
  await guard.applyMany(id, agent, { run: stop });
  const begun = rows.findIndex(({ line }) => line.includes('"started"'));
  rows.splice(begun, 1, { ...(rows[begun] as JournalRow), mac: "0".repeat(64) });
  expect(await resume()).toBe("tampered");
  expect(plans.get(id)?.status).toBe("running");
  expect(sent).toEqual([]);
});

test("a plan whose process was killed right before it wrote that it begins is open again", async () => {
  const { guard, client, sent, plans } = guarded();
  const { id } = await guard.planMany(request(adds(2)));
  plans.set(id, { ...(plans.get(id) as PlanRecord), status: "running" });
  const apply = async (resume: boolean): Promise<unknown> =>
    reasonOf(guard.applyMany(id, agent, { run: sending(client), resume }));
  expect(await apply(false)).toBe("spent");
  expect(await apply(true)).toBe("many");
  expect(sent).toEqual([]);
  expect(await apply(false)).toBe("passed");
  expect(sent).toHaveLength(2);
});

const stop = async () => ({ counts: { done: 0, failed: 0, unknown: 0 }, isComplete: false });

test("a plan that has ended never runs again, whatever the store says", async () => {
  const { guard, client, sent, plans } = guarded();
  const { id } = await guard.planMany(request(adds(2)));
  await guard.applyMany(id, agent, { run: sending(client) });
  for (const [status, resume] of [
    ["running", true],
    ["unknown", true],
    ["open", false],
  ] as const) {
    const record = plans.get(id);
    if (record !== undefined) plans.set(id, { ...record, status });
    expect(await reasonOf(guard.applyMany(id, agent, { run: sending(client), resume }))).toBe("spent");
  }
  expect(sent).toHaveLength(2);
});

const full = async (): Promise<never> => Promise.reject(new Error("the disk is full"));

test("of a request that never left the journal says nothing, and it may be sent again", async () => {
  const { guard, client, sent, journal } = guarded();
  const { id } = await guard.planMany(request(adds(1)));
  const tries: unknown[] = [];
  await guard.applyMany(id, agent, {
    async run(commands) {
      for await (const command of commands) {
        tries.push(await client.batch({ a: command }, { beforeSend: full }).catch(String));
        tries.push(
          await reasonOf(client.batch({ a: command }, { beforeSend: async () => void tries.push(started()) })),
        );
        tries.push(started());
      }
      return { counts: { done: 1, failed: 0, unknown: 0 }, isComplete: true };
    },
  });
  function started(): number {
    return [...journal.entries({ plan: id, outcome: "started" })].length;
  }
  // The first line says that the plan was begun. What runs it knows that a request leaves before the journal does.
  expect(tries).toEqual(["Error: the disk is full", 1, "passed", 2]);
  expect(sent).toHaveLength(1);
});

test("who begins needs consent, level and rules, in time; who goes on needs level and rules still", async () => {
  const shared = emptyDisk();
  const limited = (policy: Partial<AccessPolicy>): Guarded => guarded({ shared, policy: { ...everything, ...policy } });
  const owner = guarded({ shared });
  const { id } = await owner.guard.planMany(request(adds(2)));
  const attempt = async ({ guard, client }: Guarded, by: "agent" | "person", resume = false): Promise<unknown> =>
    reasonOf(guard.applyMany(id, { by }, { run: sending(client), resume }));
  expect(await attempt(limited({ confirm: "person" }), "agent")).toBe("no-consent");
  expect(await attempt(limited({ level: "read-only" }), "person")).toBe("level");
  expect(await attempt(limited({ deny: ["crm.item.*"] }), "person")).toBe("denied");
  expect(await reasonOf(limited({ level: "read-only" }).guard.planMany(request(adds(1))))).toBe("level");
  shared.clock.now += 31 * 60_000;
  expect(await attempt(owner, "person")).toBe("expired");
  shared.clock.now -= 30 * 60_000;
  const stopped = owner.guard.applyMany(id, person, {
    run: async () => ({ counts: { done: 0, failed: 0, unknown: 0 }, isComplete: false }),
  });
  expect(await stopped).toMatchObject({ status: "running" });
  shared.clock.now += 24 * 60 * 60_000;
  expect(owner.guard.show(id).status).toBe("running");
  expect(await attempt(limited({ deny: ["crm.*"] }), "person", true)).toBe("denied");
  expect(await attempt(limited({ confirm: "person" }), "agent", true)).toBe("passed");
  expect(owner.sent).toEqual([]);
});

test("a plan of a whole file is not run as a small one, nor the reverse", async () => {
  const { guard, client, sent } = guarded();
  const many = await guard.planMany(request(adds(1)));
  const [only] = adds(1);
  const small = await guard.plan({ commands: { a: only as SpooledCommand } });
  expect(await reasonOf(guard.apply(many.id, person))).toBe("many");
  expect(await reasonOf(guard.applyMany(small.id, person, { run: sending(client) }))).toBe("many");
  expect(sent).toEqual([]);
});

test("one that was begun can be given up, and stops", async () => {
  const { guard, client, sent } = guarded();
  const { id } = await guard.planMany(request(adds(4)));
  const run: ApplyManyOptions["run"] = async (commands, ...more) => {
    async function* given(): AsyncGenerator<SpooledCommand> {
      for await (const command of commands) {
        if (command.key === "line5") guard.discard(id);
        yield command;
      }
    }
    return sending(client)(given(), ...more);
  };
  expect(await reasonOf(guard.applyMany(id, person, { run }))).toBe("discarded");
  expect(sent).toHaveLength(2);
  expect(await reasonOf(guard.applyMany(id, person, { run: sending(client), resume: true }))).toBe("discarded");
});

test("an answer that was lost, or a command that did not run, may be sent again; what the portal refused may not", async () => {
  const errors = [
    new ClientError("outcome-unknown", "lost", { mayHaveRun: true }),
    new ClientError("not-run", "not run"),
    new PortalError("portal-error", "no", { portalCode: "NO" }),
  ];
  const { guard, client, journal } = guarded({
    answer: ({ params }: NamedCommand) => {
      const { fields } = params as { fields: { title: string } };
      const error = errors.shift();
      if (error !== undefined) throw error;
      return fields.title;
    },
  });
  const { id } = await guard.planMany(request(adds(3)));
  const again: unknown[] = [];
  await guard.applyMany(id, person, {
    async run(commands) {
      const own: SpooledCommand[] = [];
      for await (const command of commands) own.push(command);
      await client.batch({ a: own[0] as Command, b: own[1] as Command, c: own[2] as Command });
      for (const command of own) again.push(await reasonOf(client.batch({ a: command })));
      return { counts: { done: 2, failed: 1, unknown: 0 }, isComplete: true };
    },
  });
  expect(again).toEqual(["passed", "passed", "write"]);
  expect(guard.show(id).status).toBe("failed");
  const outcomes = [...journal.entries({ plan: id })].map(({ outcome, reason }) => reason ?? outcome);
  expect(outcomes).toContain("outcome-unknown");
  expect(outcomes).toContain("portal-error");
});

test("without a journal nothing is begun, and nothing more is sent", async () => {
  const shared = emptyDisk();
  const { guard } = guarded({ shared });
  const { id } = await guard.planMany(request(adds(4)));
  const usable = guarded({ shared }).journal;
  let room = 0;
  const full = guarded({
    shared,
    journal: {
      ...usable,
      add: (draft) => {
        room -= 1;
        if (room < 0) throw new Error("the disk is full");
        return usable.add(draft);
      },
    },
  });
  expect(await reasonOf(full.guard.applyMany(id, person, { run: sending(full.client) }))).toBe("no-journal");
  expect(full.guard.show(id).status).toBe("open");
  room = 3;
  expect(await reasonOf(full.guard.applyMany(id, person, { run: sending(full.client) }))).toBe("no-journal");
  expect(full.sent).toHaveLength(2);
  expect(full.guard.show(id).status).toBe("running");
});

test.each<[string, Partial<SpooledCommand>, unknown, number]>([
  ["reads", { method: "crm.item.list", params: { entityTypeId: 2 } }, "bad-reference", 0],
  ["is not documented", { method: "crm.nothing.add" }, "passed", 1],
  ["speaks to the protocol", { params: { entityTypeId: 2, auth: "x", fields: {} } }, "parameter", 0],
  ["holds a batch", { method: "batch" }, "batch", 0],
])(
  "a command that %s is judged as in a small plan, and nothing is kept of what was refused",
  async (_name, change, reason, kept) => {
    const { guard, plans, spools } = guarded();
    const [first, second] = adds(2);
    const rows = [first as SpooledCommand, { ...(second as SpooledCommand), ...change }];
    expect(await reasonOf(guard.planMany(request(rows)))).toBe(reason);
    expect({ plans: plans.size, spools: spools.size }).toEqual({ plans: kept, spools: kept });
  },
);

test("nothing to write is no plan; commands of plans that ended in time are removed by the next one", async () => {
  const { guard, clock, spools } = guarded();
  expect(await reasonOf(guard.planMany(request([])))).toBe("no-write");
  const { id } = await guard.planMany(request(adds(1)));
  clock.now += 31 * 60_000;
  const next = await guard.planMany(request(adds(1)));
  expect([...spools.keys()]).toEqual([next.id]);
  expect(await reasonOf(guard.applyMany(id, person, { run: async () => Promise.reject(new Error("ran")) }))).toBe(
    "expired",
  );
});
