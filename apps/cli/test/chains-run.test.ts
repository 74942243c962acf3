import { allChains, type Chain, findChain, methodDetails } from "@b24kit/catalog";
import { coverage } from "@b24kit/emulator";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { planIn, type SignedIn, signedIn } from "./signed-in.ts";

let home: SignedIn;
let files: readonly string[];
beforeAll(async () => {
  home = await signedIn({ access: { confirm: "agent" } });
  files = [await uploaded("contract.txt"), await uploaded("prices.txt")];
});
afterAll(async () => home[Symbol.asyncDispose]());

const emulated = new Set(Object.keys(coverage).map((name) => name.toLowerCase()));

function missingMethods({ steps }: Chain): readonly string[] {
  return [...new Set(steps.map(({ method }) => method))].filter((name) => !emulated.has(name.toLowerCase()));
}

/** Chains that cannot run on the emulator, and why. */
const notRun: Readonly<Record<string, string>> = {
  "company-details": "it has no crm.requisite.add, crm.requisite.bankdetail.add",
  "quote-for-deal": "it has no crm.item.productrow.add",
  "invoice-for-deal": "it has no crm.item.productrow.add",
  "deal-payment": "it has no crm.item.productrow.add, crm.item.payment.add, crm.item.payment.product.add",
  "smart-process-item": "its crm.item.add makes leads, deals, contacts and companies, no items of smart processes",
  "open-line-follow-up": "it has no imopenlines.crm.message.add",
  booking: "it has no booking.v1.booking.add",
  workgroup: "it has no sonet_group.create, sonet_group.user.invite",
  sprint: "it has no tasks.api.scrum.sprint.add",
  "feed-post": "it has no log.blogpost.add, log.blogcomment.add",
};

test("every chain that is not run says why, and that is so", () => {
  const lacking = allChains().filter((chain) => missingMethods(chain).length > 0);
  for (const chain of lacking) {
    expect([chain.id, notRun[chain.id]]).toEqual([chain.id, `it has no ${missingMethods(chain).join(", ")}`]);
  }
  const others = Object.keys(notRun).filter((id) => missingMethods(findChain(id)!).length === 0);
  expect(others).toEqual(["smart-process-item"]);
  expect(coverage["crm.item.add"]?.note).toContain("Leads, deals, contacts and companies");
});

/** What exists on this portal, in place of the example. */
function existing(name: string): string | undefined {
  const { deals, leads, contacts, users, currencies } = home.portal.world;
  const people = users.map(({ ID }) => ID);
  const known: Readonly<Record<string, string | null | undefined>> = {
    deal: deals[0]?.["ID"],
    lead: leads[0]?.["ID"],
    contact: contacts[0]?.["ID"],
    responsible: people[0],
    currency: currencies.find(({ BASE }) => BASE === "Y")?.CURRENCY,
    host: String(home.portal.world.portal.currentUser),
    head: people[1],
    guests: people.slice(0, 2).join(","),
    people: people.slice(1, 3).join(","),
    observers: people.slice(1, 3).join(","),
  };
  return known[name] ?? undefined;
}

/** The number of a new file on the Drive. */
async function uploaded(name: string): Promise<string> {
  const fileContent = [name, Buffer.from(name).toString("base64")];
  const file = (await ask("disk.storage.uploadfile", { id: 1, data: { NAME: name }, fileContent })) as { ID: number };
  return String(file.ID);
}

function argumentsOf({ id, parameters }: Chain): readonly string[] {
  const values = parameters.flatMap(({ name, many, example }) => {
    if (name === "file") return files.map((file) => `${name}=${file}`);
    const value = existing(name) ?? example.en;
    return many === true ? [`${name}=${value}`, `${name}=${value} 2`] : [`${name}=${value}`];
  });
  return ["chains", "run", id, ...values.flatMap((value) => ["--param", value]), "--confirm-write", "--json"];
}

interface Step {
  readonly key: string;
  readonly method: string;
  readonly state: string;
  readonly id?: string;
}

type Row = Readonly<Record<string, unknown>>;

async function ask(method: string, params: object): Promise<unknown> {
  const answer = await fetch(`${home.portal.webhook}${method}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(params),
  });
  return ((await answer.json()) as { result?: unknown }).result;
}

/** What was sent, its references replaced by the numbers that the earlier steps got. */
function sent(value: unknown, steps: readonly Step[]): unknown {
  if (typeof value === "string") {
    const key = /^\$result\[(\w+)\]/.exec(value)?.[1];
    return key === undefined ? value : steps.find((step) => step.key === key)?.id;
  }
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => sent(item, steps));
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, sent(inner, steps)]));
}

/** The object that a step made, as the portal shows it. */
async function made(step: Step, params: Row): Promise<Row | undefined> {
  const readBack = (await methodDetails(step.method))?.readBack;
  if (readBack?.newId === undefined) return undefined;
  const asked = Object.fromEntries([...readBack.fixed.map((name) => [name, params[name]]), [readBack.id.to, step.id]]);
  const result = await ask(readBack.method, {
    ...asked,
    ...(readBack.method === "tasks.task.get" ? { select: ["*", "UF_CRM_TASK"] } : {}),
  });
  return readBack.row.reduce<unknown>((value, name) => (value as Row)[name], result) as Row;
}

const plain = (name: string): string => name.replaceAll("_", "").toLowerCase();
// Times come back in the zone of the portal, telephones with ids of their own, texts of comments as they are shown.
const otherwise = new Set([
  "deadline",
  "from",
  "to",
  "fm",
  "comments",
  "description",
  "skiptime",
  "type",
  "ismeeting",
  "attendees",
  "crmfields",
]);

const texts = (values: readonly unknown[]): readonly unknown[] =>
  values.map((value) => (Array.isArray(value) ? value.map(String) : String(value)));

function compared(params: Row, row: Row) {
  const fields = (params["fields"] ?? params["FIELDS"] ?? params) as Row;
  const shown = new Map(Object.entries(row).map(([name, value]) => [plain(name), value]));
  const names = Object.keys(fields).filter((name) => shown.has(plain(name)) && !otherwise.has(plain(name)));
  return {
    names,
    sent: texts(names.map((name) => fields[name])),
    shown: texts(names.map((name) => shown.get(plain(name)))),
  };
}

describe("on the emulator", () => {
  const runnable = allChains().filter(({ id }) => notRun[id] === undefined);

  test.each(runnable.map((chain) => [chain.id, chain] as const))(
    "%s runs to its end and leaves what it promises",
    async (_id, chain) => {
      const before = home.writes().length;
      const args = argumentsOf(chain);
      const dry = await home.run(...args.filter((word) => word !== "--confirm-write"), "--dry-run");
      const commands = JSON.parse(dry.stdout) as Readonly<Record<string, { readonly params: Row }>>;
      const { code, stdout, stderr } = await home.run(...args);
      expect({ code, stderr }).toEqual({ code: 0, stderr: expect.not.stringContaining("Warning") as string });
      const { status, steps } = JSON.parse(stdout) as { status: string; steps: readonly Step[] };
      expect(status).toBe("done");
      expect(steps.map(({ key, state }) => [key, state])).toEqual(Object.keys(commands).map((key) => [key, "done"]));
      expect(home.writes().slice(before)).toEqual(steps.map(({ method }) => method));
      for (const step of steps) {
        const params = sent(commands[step.key]?.params, steps) as Row;
        const row = await made(step, params);
        if (row === undefined) continue;
        const { names, ...values } = compared(params, row);
        expect([step.key, names.length > 0, values.shown]).toEqual([step.key, true, values.sent]);
      }
    },
  );
});

const deal = ["--param", "comment=They accept", "--param", "next=Send", "--param", "when=2026-03-04T10:00:00+03:00"];

test("at a failure the chain stops, says where, and what was not run", async () => {
  await using failing = await signedIn({
    access: { confirm: "agent" },
    faults: "crm.timeline.comment.add:error=ACCESS_LIMIT",
  });
  const id = String(failing.portal.world.deals[0]?.["ID"]);
  const run = ["chains", "run", "deal-follow-up", "--param", `deal=${id}`, ...deal, "--confirm-write"];
  const { code, stdout, stderr } = await failing.run(...run);
  expect(code).toBe(1);
  expect(stdout).toBe("failed: comment in the record (comment)\nnot run: activity with a deadline (next)\n");
  expect(stderr).toMatch(/stopped at the step comment \(crm\.timeline\.comment\.add\)/);
  // Nothing was done: a second run is right.
  expect(stderr).not.toContain("stays on the portal");
  expect((await failing.run(...run, "--lang", "ru")).stdout).toBe(
    "ошибка: комментарий в карточке (comment)\nне выполнялось: дело со сроком (next)\n",
  );
  const json = await failing.run(...run, "--json");
  expect(JSON.parse(json.stdout)).toMatchObject({
    status: "failed",
    steps: [{ state: "failed" }, { state: "not-run" }],
  });
  expect(failing.writes()).not.toContain("crm.activity.todo.add");
});

function followUp({ portal }: SignedIn): readonly string[] {
  const id = String(portal.world.deals[0]?.["ID"]);
  return ["chains", "run", "deal-follow-up", "--param", `deal=${id}`, ...deal];
}

describe("when something was done before the failure", () => {
  const faults = "crm.activity.todo.add:error=insufficient_scope";
  const warning =
    /stopped at the step next \(crm\.activity\.todo\.add\)[^]*What to do: .*tick the missing permission.*; what is done stays on the portal, so do not run all of it again/;
  const error = {
    code: "missing-scope",
    portalCode: "insufficient_scope",
    message: expect.any(String) as string,
    hint: expect.stringContaining("tick the missing permission") as string,
  };

  test("the chain says so, with the portal's code and what helps", async () => {
    await using failing = await signedIn({ access: { confirm: "agent" }, faults });
    const { stdout, stderr } = await failing.run(...followUp(failing), "--confirm-write");
    expect(stdout).toMatch(
      /^done: comment in the record \d+ \(comment\)\nfailed: activity with a deadline \(next\)\n$/,
    );
    expect(stderr).toMatch(warning);
    const json = await failing.run(...followUp(failing), "--confirm-write", "--json");
    const { steps } = JSON.parse(json.stdout) as { steps: readonly object[] };
    expect(steps).toMatchObject([{ state: "done" }, { state: "failed", error }]);
    expect(Object.keys(steps[0]!)).not.toContain("error");
  });

  test("so does b24 plan apply of the plan that was left open", async () => {
    await using failing = await signedIn({ access: { confirm: "agent" }, faults });
    const open = await failing.run(...followUp(failing));
    const { code, stdout, stderr } = await failing.run("plan", "apply", planIn(open.stdout));
    expect(code).toBe((await failing.run(...followUp(failing), "--confirm-write")).code);
    expect(stdout).toMatch(
      /^done: crm\.timeline\.comment\.add \d+ \(comment\)\nfailed: crm\.activity\.todo\.add \(next\)\n$/,
    );
    expect(stderr).toMatch(warning);
    expect(stderr).not.toContain("failed: 1 of 2");
    const again = await failing.run(...followUp(failing));
    const json = await failing.run("plan", "apply", planIn(again.stdout), "--json");
    expect(JSON.parse(json.stdout)).toMatchObject({
      status: "failed",
      steps: [
        { key: "comment", method: "crm.timeline.comment.add", state: "done" },
        { key: "next", state: "failed", error },
      ],
    });
  });
});

test("a lost answer is told and never repeated", async () => {
  await using lost = await signedIn({ access: { confirm: "agent" }, faults: "crm.timeline.comment.add:drop-answer@1" });
  const id = String(lost.portal.world.deals[0]?.["ID"]);
  const { code, stdout, stderr } = await lost.run(
    "chains",
    "run",
    "deal-follow-up",
    "--param",
    `deal=${id}`,
    ...deal,
    "--confirm-write",
  );
  expect(code).toBe(1);
  expect(stdout).toContain("not known: comment in the record (comment)");
  expect(stderr).toContain("not known whether the write was done");
  expect(lost.writes().filter((method) => method === "crm.timeline.comment.add")).toHaveLength(1);
});
