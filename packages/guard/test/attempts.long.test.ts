import { anyMethod, type NamedCommand } from "@b24kit/client";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { PlanRecord, PlanStatus } from "../src/index.ts";
import { emptyDisk, everything, guarded, type Guarded } from "./guarded.ts";

const rounds = 10_000;
const place = { host: "example.bitrix24.ru", url: "https://example.bitrix24.ru", userId: 1 };
const statuses: readonly PlanStatus[] = [
  "open",
  "running",
  "done",
  "failed",
  "unknown",
  "discarded",
  "expired",
  "undone",
];

/** A portal of one deal whose state a test may change. */
function dealPortal(deal: { STAGE_ID: string }) {
  return ({ method, params }: NamedCommand): unknown => {
    if (method === "crm.deal.get") return { ID: "12", ...deal };
    if (method === "crm.deal.update") Object.assign(deal, params["fields"]);
    return true;
  };
}

type Attack = (setting: Setting) => Promise<unknown>;

interface Setting {
  readonly home: Guarded;
  readonly deal: { STAGE_ID: string };
  readonly id: string;
  readonly portal: (command: NamedCommand) => unknown;
  readonly number: number;
  /** Notes the commands of other connections, too. */
  readonly watch: (other: Guarded) => Guarded;
}

const by = { by: "agent" } as const;

function edited({ home, id }: Setting, edit: Partial<PlanRecord>): void {
  const record = home.plans.get(id);
  if (record !== undefined) home.plans.set(id, { ...record, ...edit });
}

function editedBody(setting: Setting, edit: (body: Record<string, unknown>) => void): void {
  const body = JSON.parse(setting.home.plans.get(setting.id)?.body ?? "{}") as Record<string, unknown>;
  edit(body);
  edited(setting, { body: JSON.stringify(body) });
}

const apply: Attack = async ({ home, id }) => home.guard.apply(id, by);

const attacks: Readonly<Record<string, Attack>> = {
  "a state that changed": async (setting) => {
    setting.deal.STAGE_ID = `S${setting.number}`;
    return apply(setting);
  },
  "an expired plan": async (setting) => {
    setting.home.clock.now += 30 * 60_000 + setting.number;
    return apply(setting);
  },
  "an expired plan with other times in its record": async (setting) => {
    setting.home.clock.now += 30 * 60_000;
    edited(setting, { expiresAt: setting.home.clock.now + 1000 });
    return apply(setting);
  },
  "another portal": async (setting) =>
    foreign(setting, { portal: { ...place, host: `p${setting.number}.bitrix24.ru` } }),
  "another user": async (setting) => foreign(setting, { portal: { ...place, userId: 2 + setting.number } }),
  "another profile": async (setting) => foreign(setting, { profile: `p${setting.number}` }),
  "another key": async (setting) => foreign(setting, { key: new Uint8Array(32).fill(8 + (setting.number % 200)) }),
  "a policy that was lowered": async (setting) => foreign(setting, { policy: { ...everything, level: "read-only" } }),
  "an agent without the right": async (setting) => foreign(setting, { policy: { ...everything, confirm: "person" } }),
  "a body with one other character": async (setting) => {
    const { body } = setting.home.plans.get(setting.id) ?? { body: "" };
    const at = setting.number % body.length;
    const other = body[at] === "1" ? "2" : "1";
    edited(setting, { body: body.slice(0, at) + other + body.slice(at + 1) });
    return apply(setting);
  },
  "another field of the body": async (setting) => {
    editedBody(setting, (body) => {
      const names = Object.keys(body);
      body[names[setting.number % names.length] ?? "id"] = setting.number;
    });
    return apply(setting);
  },
  "other commands": async (setting) => {
    editedBody(setting, (body) => {
      body["commands"] = [{ key: "a", method: "crm.deal.delete", params: { id: 12 }, effect: "write" }];
    });
    return apply(setting);
  },
  "another mac": async (setting) => {
    const mac = setting.home.plans.get(setting.id)?.mac ?? "";
    const macs = [
      mac.replace(/^./, (digit) => (digit === "0" ? "1" : "0")),
      mac.slice(1),
      "",
      mac.toUpperCase(),
      `${mac} `,
    ];
    const wrong = macs[setting.number % macs.length] ?? "";
    edited(setting, { mac: wrong === mac ? "" : wrong });
    return apply(setting);
  },
  "a status that is not open": async (setting) => {
    edited(setting, { status: statuses[1 + (setting.number % (statuses.length - 1))] ?? "done" });
    return apply(setting);
  },
  "the record of another plan": async (setting) => {
    const guessed = "0000-0000-0000-0000";
    const record = setting.home.plans.get(setting.id);
    if (record !== undefined) setting.home.plans.set(guessed, { ...record, id: guessed });
    return setting.home.guard.apply(guessed, by);
  },
  "a guessed id": async ({ home, id, number }) =>
    home.guard.apply(id.slice(0, -1) + (id.endsWith("0") ? "1" : "0") + (number % 2 ? "" : " "), by),
  "a discarded plan that is open again": async (setting) => {
    setting.home.guard.discard(setting.id);
    edited(setting, { status: "open" });
    return apply(setting);
  },
  "its commands without it": async ({ home }) =>
    home.client.call(anyMethod("crm.deal.update"), { id: 12, fields: { STAGE_ID: "WON" } }),
};

async function foreign(
  { home, id, portal, watch }: Setting,
  connection: Parameters<typeof guarded>[0],
): Promise<unknown> {
  return watch(guarded({ ...connection, answer: portal, shared: home })).guard.apply(id, by);
}

/** A fresh disk with one open plan, attacked once. Gives the writes that got through. */
async function attempt(attack: Attack, number: number): Promise<number> {
  const deal = { STAGE_ID: "NEW" };
  const portal = dealPortal(deal);
  const home = guarded({ answer: portal, shared: emptyDisk() });
  const all = [home];
  const watch = (other: Guarded): Guarded => {
    all.push(other);
    return other;
  };
  const plan = await home.guard.plan({
    commands: { a: { method: "crm.deal.update", params: { id: 12, fields: { STAGE_ID: "WON" } } } },
  });
  const error = await attack({ home, deal, id: plan.id, portal, number, watch }).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toMatchObject({ code: "refused" });
  return all.flatMap(({ sent }) => sent).filter(({ method }) => method !== "crm.deal.get").length;
}

test("10,000 attempts to run a changed, expired, foreign or tampered plan: no write", async () => {
  const names = Object.keys(attacks);
  let made = 0;
  let writes = 0;
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...names), fc.nat(100_000), async (name, number) => {
      made += 1;
      writes += await attempt(attacks[name] as Attack, number);
    }),
    { numRuns: rounds },
  );
  expect(made).toBe(rounds);
  expect(writes).toBe(0);
}, 60_000);

test("replayed and concurrent: however often a plan is applied, from several connections, it runs once", async () => {
  let attempts = 0;
  for (let round = 0; round < 100; round += 1) {
    const deal = { STAGE_ID: "NEW" };
    const shared = emptyDisk();
    const all = Array.from({ length: 4 }, () => guarded({ answer: dealPortal(deal), shared }));
    const [first] = all;
    const plan = await first!.guard.plan({
      commands: { a: { method: "crm.deal.update", params: { id: 12, fields: { STAGE_ID: "WON" } } } },
    });
    const several = all.flatMap(({ guard }) => [guard.apply(plan.id, by), guard.apply(plan.id, by)]);
    const settled = await Promise.allSettled(several);
    deal.STAGE_ID = "NEW";
    // Neither the status in the store nor the state of the deal stands in the way now.
    const record = shared.plans.get(plan.id);
    if (record !== undefined) shared.plans.set(plan.id, { ...record, status: "open" });
    const again = await Promise.allSettled(all.map(async ({ guard }) => guard.apply(plan.id, by)));
    attempts += several.length + again.length;
    expect(settled.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(again.filter(({ status }) => status === "fulfilled")).toHaveLength(0);
    expect(all.flatMap(({ sent }) => sent).filter(({ method }) => method === "crm.deal.update")).toHaveLength(1);
  }
  expect(attempts).toBe(1200);
});
