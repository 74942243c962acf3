import { ClientError, command, result } from "@b24kit/client";
import { expect, test } from "vitest";
import { type AccessPolicy, RefusedError } from "../src/index.ts";
import { dealsPortal, emptyDisk, everything, guarded, notFound } from "./guarded.ts";
import { memoryPlanStore } from "./memory-plan-store.ts";

const person = { by: "person" } as const;
const agent = { by: "agent" } as const;

function deal(): Record<string, Record<string, unknown>> {
  return { 12: { TITLE: "Поставка", STAGE_ID: "NEW", OPPORTUNITY: "1000.00", PHONE: [{ ID: "1", VALUE: "+7" }] } };
}

function moveDeal(stage = "WON") {
  return { commands: { move: command("crm.deal.update", { id: 12, fields: { STAGE_ID: stage } }) } };
}

test("a plan says what it changes, in both languages, and changes nothing", async () => {
  const { guard, sent } = guarded({ answer: dealsPortal(deal()) });
  const plan = await guard.plan(moveDeal());
  expect(plan).toMatchObject({
    effect: "write",
    reversibility: "undo",
    objects: [
      {
        action: "change",
        kind: "deal",
        id: "12",
        title: "Поставка",
        changes: [{ field: "STAGE_ID", before: "NEW", after: "WON" }],
      },
    ],
    question: {
      ru: "Изменить сделку 12 «Поставка»: STAGE_ID «NEW» → «WON»?",
      en: "Change deal 12 “Поставка”: STAGE_ID “NEW” → “WON”?",
    },
  });
  expect(plan.id).toMatch(/^[0-9a-z]{4}(-[0-9a-z]{4}){3}$/);
  expect(plan.expiresAt - plan.createdAt).toBe(30 * 60_000);
  expect(sent.map(({ method }) => method)).toEqual(["crm.deal.get"]);
});

test("runs once, tells what came of it, and is taken back by a plan of its own", async () => {
  const deals = deal();
  const { guard, sent, journal } = guarded({ answer: dealsPortal(deals) });
  const plan = await guard.plan(moveDeal());
  const applied = await guard.apply(plan.id.toUpperCase(), agent);
  expect(applied).toMatchObject({ status: "done", notes: [], outcomes: { move: { ok: true, result: true } } });
  expect(deals["12"]).toMatchObject({ STAGE_ID: "WON" });
  expect(guard.show(plan.id)).toMatchObject({ status: "done", outcome: { commands: { move: "done" } } });
  await expect(guard.apply(plan.id, person)).rejects.toMatchObject({ reason: "spent" });

  const back = await guard.undo(plan.id);
  expect(back).toMatchObject({
    undoes: plan.id,
    objects: [{ changes: [{ field: "STAGE_ID", before: "WON", after: "NEW" }] }],
  });
  await guard.apply(back.id, agent);
  expect(deals["12"]).toMatchObject({ STAGE_ID: "NEW" });
  expect(guard.show(plan.id).status).toBe("undone");
  await expect(guard.undo(plan.id)).rejects.toMatchObject({ reason: "nothing-to-undo" });
  expect(sent.filter(({ method }) => method === "crm.deal.update")).toHaveLength(2);
  expect([...journal.entries({ plan: plan.id })].map(({ outcome, reason }) => reason ?? outcome)).toEqual([
    "started",
    "done",
    "spent",
    "nothing-to-undo",
  ]);
  expect([...journal.entries()].find(({ outcome }) => outcome === "done")).toMatchObject({
    method: "crm.deal.update",
    object: { kind: "deal", id: "12" },
    effect: "write",
  });
});

test("what somebody changed meanwhile is told and stops the plan, which stays open", async () => {
  const deals = deal();
  const { guard, sent } = guarded({ answer: dealsPortal(deals) });
  const plan = await guard.plan(moveDeal());
  Object.assign(deals["12"] ?? {}, { STAGE_ID: "LOSE", TITLE: "Другое" });
  const error = await guard.apply(plan.id, person).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(RefusedError);
  expect(error).toMatchObject({
    reason: "changed-meanwhile",
    difference: [{ command: "move", field: "STAGE_ID", recorded: "NEW", now: "LOSE" }],
    message: expect.stringContaining("STAGE_ID was “NEW”, now “LOSE”") as string,
  });
  expect(guard.show(plan.id).status).toBe("open");
  delete deals["12"];
  await expect(guard.apply(plan.id, person)).rejects.toMatchObject({ difference: [{ field: "", now: undefined }] });
  expect(sent.every(({ method }) => method === "crm.deal.get")).toBe(true);
});

test("undo refuses when somebody changed the object since", async () => {
  const deals = deal();
  const { guard } = guarded({ answer: dealsPortal(deals) });
  const plan = await guard.plan(moveDeal());
  await expect(guard.undo(plan.id)).rejects.toMatchObject({ reason: "nothing-to-undo" });
  await guard.apply(plan.id, person);
  Object.assign(deals["12"] ?? {}, { STAGE_ID: "LOSE" });
  await expect(guard.undo(plan.id)).rejects.toMatchObject({
    reason: "changed-meanwhile",
    difference: [{ field: "STAGE_ID", recorded: "WON", now: "LOSE" }],
  });
  Object.assign(deals["12"] ?? {}, { STAGE_ID: "NEW" });
  await expect(guard.undo(plan.id)).rejects.toMatchObject({ reason: "nothing-to-undo" });
});

test("what cannot be taken back is said before", async () => {
  const { guard } = guarded({ answer: dealsPortal(deal()) });
  const removal = await guard.plan({ commands: { a: command("crm.deal.delete", { id: 12 }) } });
  expect(removal).toMatchObject({
    effect: "destructive",
    reversibility: "none",
    objects: [{ action: "delete", id: "12" }],
  });
  expect(removal.question.ru).toBe("Удалить сделку 12 «Поставка»?");
  await guard.apply(removal.id, person);
  await expect(guard.undo(removal.id)).rejects.toMatchObject({ reason: "not-reversible" });
  const phones = { id: 12, fields: { PHONE: [{ ID: "1", VALUE: "+8" }] } };
  const list = guarded({ answer: dealsPortal(deal()) });
  expect((await list.guard.plan({ commands: { a: command("crm.deal.update", phones) } })).reversibility).toBe("none");
});

test("an unknown method counts as destructive, and the plan says so", async () => {
  const { guard } = guarded();
  const plan = await guard.plan({ commands: { a: { method: "acme.thing.frob", params: { ID: 1 } } } });
  expect(plan).toMatchObject({ effect: "destructive", reversibility: "unknown" });
  expect(plan.notes[0]?.en).toMatch(/unknown/);
  const careful = guarded({ policy: { level: "destructive", confirm: "agent", allow: [], deny: [] } });
  const other = await careful.guard.plan({ commands: { a: { method: "acme.thing.frob", params: {} } } });
  await expect(careful.guard.apply(other.id, agent)).rejects.toMatchObject({ reason: "no-consent" });
  expect((await careful.guard.apply(other.id, person)).status).toBe("done");
});

test.each<[string, Partial<AccessPolicy>, string, "person" | "agent", string]>([
  ["a person confirms", { level: "write", confirm: "person" }, "crm.deal.add", "person", "done"],
  ["an agent may not", { level: "write", confirm: "person" }, "crm.deal.add", "agent", "no-consent"],
  ["an agent may", { level: "write", confirm: "agent" }, "crm.deal.add", "agent", "done"],
  ["not what destroys", { level: "destructive", confirm: "agent" }, "crm.deal.delete", "agent", "no-consent"],
  ["unless that is allowed, too", everything, "crm.deal.delete", "agent", "done"],
  [
    "not by that alone",
    { level: "destructive", confirm: "person", confirmDestructive: "agent" },
    "crm.deal.delete",
    "agent",
    "no-consent",
  ],
])("consent: %s", async (_, policy, method, by, reason) => {
  const { guard, sent } = guarded({ policy: { confirm: "person", level: "write", allow: [], deny: [], ...policy } });
  const plan = await guard.plan({
    commands: { a: { method, params: method.endsWith("add") ? { fields: {} } : { id: 12 } } },
  });
  const reads = sent.length;
  const end = await guard.apply(plan.id, { by }).then(
    ({ status }) => status,
    (error: RefusedError) => error.reason,
  );
  expect(end).toBe(reason);
  expect(sent.length > reads).toBe(reason === "done");
});

test("the rules and the level hold when the plan is made, and again when it runs", async () => {
  const plain = { confirm: "agent", confirmDestructive: "agent", allow: [], deny: [] } as const;
  const request = { commands: { a: command("crm.deal.add", { fields: {} }) } };
  const refusedAs = async (policy: AccessPolicy) =>
    guarded({ policy })
      .guard.plan(request)
      .catch((error: RefusedError) => error.reason);
  expect(await refusedAs({ ...plain, level: "read-only" })).toBe("level");
  expect(await refusedAs({ ...plain, level: "write", deny: ["*.ADD"] })).toBe("denied");
  expect(await refusedAs({ ...plain, level: "write", allow: ["tasks.*"] })).toBe("denied");
  expect(await refusedAs({ ...plain, level: "write", allow: ["crm.*"], deny: ["crm.deal.*"] })).toBe("denied");
  const open = guarded();
  const plan = await open.guard.plan(request);
  const later = guarded({ shared: open, policy: { ...plain, level: "read-only" } });
  await expect(later.guard.apply(plan.id, person)).rejects.toMatchObject({
    reason: "level",
    hint: expect.stringContaining("b24 auth access write") as string,
  });
});

test("deny stops reads, too; allow limits them", async () => {
  const { client, sent, journal } = guarded({ policy: { ...everything, deny: ["crm.DEAL.*"], allow: ["crm.*"] } });
  await expect(client.call("crm.deal.get", { id: 1 })).rejects.toMatchObject({ reason: "denied" });
  await expect(client.call("user.current")).rejects.toMatchObject({ reason: "denied" });
  await expect(
    client.batch({ a: command("crm.lead.get", { id: 1 }), b: command("user.current") }),
  ).rejects.toMatchObject({ commandKey: "b" });
  await client.call("crm.lead.get", { id: 1 });
  expect(sent).toHaveLength(1);
  expect([...journal.entries({ outcome: "refused" })]).toHaveLength(3);
});

test("a plan is only for its portal, user and profile, for 30 minutes, unless it is discarded", async () => {
  const home = guarded();
  const { guard, clock, plans, sent } = home;
  const make = async () => guard.plan({ commands: { a: command("crm.deal.add", { fields: {} }) } });
  const plan = await make();
  const place = { host: "example.bitrix24.ru", url: "https://example.bitrix24.ru", userId: 1 };
  const others = [
    [guarded({ shared: home, portal: { ...place, host: "other.bitrix24.ru" } }), "foreign-portal"],
    [guarded({ shared: home, portal: { ...place, userId: 2 } }), "foreign-user"],
    [guarded({ shared: home, profile: "other" }), "foreign-profile"],
    [guarded({ shared: home, profile: undefined }), "foreign-profile"],
    [guarded({ shared: home, key: new Uint8Array(32).fill(8) }), "tampered"],
  ] as const;
  for (const [other, reason] of others) {
    await expect(other.guard.apply(plan.id, person)).rejects.toMatchObject({ reason });
    expect(() => other.guard.show(plan.id)).toThrow(expect.objectContaining({ reason }) as Error);
    expect(other.guard.list()).toEqual([]);
    expect(other.sent).toEqual([]);
  }
  expect(guard.list()).toHaveLength(1);
  clock.now += 30 * 60_000;
  expect(guard.show(plan.id).status).toBe("expired");
  await expect(guard.apply(plan.id, person)).rejects.toMatchObject({ reason: "expired" });
  const second = await make();
  guard.discard(second.id);
  await expect(guard.apply(second.id, person)).rejects.toMatchObject({ reason: "discarded" });
  expect(() => guard.discard(second.id)).toThrow(RefusedError);
  plans.set(second.id, { ...plans.get(second.id)!, status: "open" });
  await expect(guard.apply(second.id, person)).rejects.toMatchObject({ reason: "spent" });
  await expect(guard.apply("no such plan", person)).rejects.toMatchObject({ reason: "not-found" });
  expect(sent).toEqual([]);
});

test("a clock that was put back before a plan does not let it run, nor live longer", async () => {
  const { guard, clock, sent } = guarded();
  const plan = await guard.plan({ commands: { a: command("crm.deal.add", { fields: {} }) } });
  clock.now -= 1;
  expect(guard.show(plan.id).status).toBe("expired");
  await expect(guard.apply(plan.id, person)).rejects.toMatchObject({ reason: "expired" });
  expect(sent).toEqual([]);
});

test("a spent plan whose status was set back stays spent, its lines being edited or not", async () => {
  const { guard, plans, rows, sent } = guarded();
  const plan = await guard.plan({ commands: { a: command("crm.deal.add", { fields: {} }) } });
  await guard.apply(plan.id, person);
  plans.set(plan.id, { ...plans.get(plan.id)!, status: "open" });
  await expect(guard.apply(plan.id, person)).rejects.toMatchObject({ reason: "spent" });
  rows.splice(0, rows.length, ...rows.map((row) => ({ ...row, line: row.line.replaceAll("started", "refused") })));
  await expect(guard.apply(plan.id, person)).rejects.toMatchObject({ reason: "spent" });
  expect(sent).toHaveLength(1);
});

test("a lost answer makes the plan unknown, and nothing is repeated", async () => {
  const deals = deal();
  const portal = dealsPortal(deals);
  const { guard, sent, journal } = guarded({
    answer: (sentCommand) => {
      const answer = portal(sentCommand);
      if (sentCommand.method === "crm.deal.update")
        throw new ClientError("outcome-unknown", "lost", { mayHaveRun: true });
      return answer;
    },
  });
  const plan = await guard.plan(moveDeal());
  expect((await guard.apply(plan.id, person)).status).toBe("unknown");
  expect(guard.show(plan.id)).toMatchObject({
    status: "unknown",
    outcome: { commands: { move: "unknown" }, seen: { move: { STAGE_ID: "WON" } } },
  });
  await expect(guard.apply(plan.id, person)).rejects.toMatchObject({ reason: "spent" });
  expect(sent.filter(({ method }) => method === "crm.deal.update")).toHaveLength(1);
  expect([...journal.entries({ plan: plan.id, outcome: "unknown" })]).toHaveLength(1);
  expect((await guard.undo(plan.id)).objects[0]?.changes[0]?.after).toBe("NEW");
});

test("a refusal of the portal is told, the plan is spent", async () => {
  const { guard, journal } = guarded({
    answer: ({ method }) => {
      if (method === "crm.deal.add") throw notFound();
      return true;
    },
  });
  const plan = await guard.plan({
    commands: { a: command("crm.deal.add", { fields: {} }), b: command("crm.lead.add", { fields: {} }) },
  });
  expect(await guard.apply(plan.id, person)).toMatchObject({
    status: "failed",
    outcomes: { a: { ok: false }, b: { ok: true } },
  });
  expect(guard.show(plan.id).outcome?.commands).toEqual({ a: "portal-error", b: "done" });
  expect([...journal.entries({ plan: plan.id })].map(({ outcome }) => outcome)).toEqual([
    "started",
    "started",
    "failed",
    "done",
  ]);
});

test("a field that the portal did not take is told", async () => {
  const deals = deal();
  const portal = dealsPortal(deals);
  const { guard } = guarded({
    answer: (sentCommand) => (sentCommand.method === "crm.deal.update" ? true : portal(sentCommand)),
  });
  const plan = await guard.plan(moveDeal());
  expect((await guard.apply(plan.id, person)).notes[0]?.en).toMatch(/STAGE_ID did not change/);
});

test("without a journal nothing is written, and reading goes on", async () => {
  const home = guarded();
  const plan = await home.guard.plan({ commands: { a: command("crm.deal.add", { fields: {} }) } });
  const broken = guarded({
    shared: home,
    journal: {
      ...home.journal,
      add: () => {
        throw new Error("disk full");
      },
    },
  });
  await expect(broken.guard.apply(plan.id, person)).rejects.toMatchObject({ reason: "no-journal" });
  await expect(broken.client.call("crm.deal.add", { fields: {} })).rejects.toMatchObject({ reason: "write" });
  await broken.client.call("user.current");
  expect(broken.sent.map(({ method }) => method)).toEqual(["user.current"]);
  expect(home.guard.show(plan.id).status).toBe("open");
  expect((await home.guard.apply(plan.id, person)).status).toBe("done");
});

function use(reference: unknown) {
  return { method: "crm.deal.add", params: { fields: { CONTACT_ID: reference } } };
}

test("in a plan a reference names the id of an earlier add, with halt on, and nothing that destroys has one", async () => {
  const { guard, sent } = guarded({ answer: ({ method }) => (method === "crm.contact.add" ? 5 : true) });
  const add = command("crm.contact.add", { fields: { NAME: "Анна" } });
  const refused = async (commands: Record<string, { method: string; params: object }>, halt = true) =>
    expect(guard.plan({ commands: commands as never, halt })).rejects.toMatchObject({ reason: "bad-reference" });
  await refused({ add, use: use(result("add")) }, false);
  await refused({ use: use(result("add")), add });
  await refused({ add, use: use(result("other")) });
  await refused({ add, use: use(result("add", "ID")) });
  await refused({ use: use(result("use")) });
  await refused({ read: command("crm.contact.get", { id: 1 }), use: use(result("read", "ID")) });
  await refused({ add, drop: { method: "crm.deal.delete", params: { id: result("add") } } });
  await refused({ add, drop: { method: "acme.frob", params: { id: result("add") } } });
  await refused({ add, drop: { method: "crm.deal.delete", params: { id: "$result[add]" } } });
  await refused({ add, use: use("x $RESULT[add]") });
  await refused({ add, use: use({ "$next[add]": 1 }) });
  await expect(guard.plan({ commands: { a: use({ $result: ["add"] }) } })).rejects.toMatchObject({
    code: "bad-parameters",
  });
  expect(sent).toEqual([]);
  const plan = await guard.plan({ commands: { add, use: use(result("add")) }, halt: true });
  const applied = await guard.apply(plan.id, person);
  expect(applied.objects).toMatchObject([{ kind: "contact", id: "5" }, { kind: "deal" }]);
  expect(sent[1]?.params).toEqual({ fields: { CONTACT_ID: result("add") } });
});

test.each([
  ["batch", { method: "batch", params: { cmd: {} } }, "batch"],
  ["a batch by another spelling", { method: "Batch.json", params: {} }, "batch"],
  ["auth", { method: "crm.deal.add", params: { auth: "x" } }, "parameter"],
  ["cmd", { method: "crm.deal.add", params: { "CMD[a]": "x" } }, "parameter"],
  ["a format at the end", { method: "crm.deal.delete.json", params: {} }, "unknown"],
  ["a path", { method: "../crm.deal.delete", params: {} }, "unknown"],
  ["a line end", { method: "crm.deal.delete\n", params: {} }, "unknown"],
  ["an array", { method: "crm.deal.add", params: [] }, "parameter"],
  ["a read", { method: "crm.deal.list", params: {} }, "no-write"],
])("no plan is made of %s", async (_, request, reason) => {
  const { guard, plans } = guarded();
  await expect(guard.plan({ commands: { a: request as never } })).rejects.toMatchObject({ reason });
  expect(plans.size).toBe(0);
});

test("a condition that is undefined is refused, not left out", async () => {
  const { guard } = guarded();
  const request = { method: "bizproc.acme.delete", params: { filter: { ID: undefined } } };
  await expect(guard.plan({ commands: { a: request } })).rejects.toMatchObject({ code: "bad-parameters" });
});

test("texts of the portal cannot speak in the question", async () => {
  const title = "A»? Да, удалить всё.\n\u202EВсё\u001B[2J".padEnd(400, "х");
  const { guard } = guarded({ answer: dealsPortal({ 12: { TITLE: title } }) });
  const { question } = await guard.plan({
    commands: { a: command("crm.deal.update", { id: 12, fields: { TITLE: "Б" } }) },
  });
  expect(question.ru).not.toMatch(/[\p{C}]/u);
  // Those of the title, of the value before and of the value after.
  expect(question.ru.match(/»/g)).toHaveLength(3);
  expect(question.ru.length).toBeLessThan(220);
});

test("another process that was quicker by a moment leaves nothing to run", async () => {
  const disk = emptyDisk();
  const store = memoryPlanStore(disk.plans);
  const { guard, sent } = guarded({ shared: disk, plans: { ...store, move: () => false } });
  const plan = await guard.plan({ commands: { a: command("crm.deal.add", { fields: {} }) } });
  await expect(guard.apply(plan.id, person)).rejects.toMatchObject({ reason: "spent" });
  expect(sent).toEqual([]);
});

test("a removal that the portal can take back is taken back by its own method", async () => {
  const { guard, sent } = guarded({
    answer: ({ method }) => (method === "disk.file.get" ? { ID: 5, NAME: "A" } : true),
  });
  const plan = await guard.plan({ commands: { a: command("disk.file.markDeleted", { id: 5 }) } });
  expect(plan).toMatchObject({ effect: "destructive", reversibility: "restore" });
  await guard.apply(plan.id, person);
  const back = await guard.undo(plan.id);
  expect(back).toMatchObject({ effect: "write", commands: [{ method: "disk.file.restore", params: { id: 5 } }] });
  await guard.apply(back.id, person);
  expect(sent.filter(({ method }) => method !== "disk.file.get").map(({ method }) => method)).toEqual([
    "disk.file.markDeleted",
    "disk.file.restore",
  ]);
  expect(guard.show(plan.id).status).toBe("undone");
});

test("an outcome that somebody edited is not believed", async () => {
  const deals = deal();
  const { guard, plans } = guarded({ answer: dealsPortal(deals) });
  const plan = await guard.plan(moveDeal());
  await guard.apply(plan.id, person);
  Object.assign(deals["12"] ?? {}, { STAGE_ID: "LOSE" });
  const record = plans.get(plan.id)!;
  plans.set(plan.id, { ...record, outcome: record.outcome?.replace('"WON"', '"LOSE"') ?? "" });
  expect(guard.show(plan.id).outcome).toBeUndefined();
  await expect(guard.undo(plan.id)).rejects.toMatchObject({ reason: "not-reversible" });
});
