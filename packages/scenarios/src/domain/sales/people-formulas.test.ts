import type { Deal } from "@b24kit/portal";
import { describe, expect, test } from "vitest";
import { activity, at, deal, lead, move } from "../../../test/builders.ts";
import { salesNow, salesRates, salesStages, salesToday } from "../../../test/random-sales.ts";
import { firstTouches } from "../leads.ts";
import { dealQuality } from "./deal-quality.ts";
import { activitiesDone, managerRows } from "./managers.ts";
import { dealsWithNextStep, plansToAsk, withoutNextStep } from "./next-steps.ts";
import { rowsInParts } from "./rows-in-parts.ts";
import { speedToLead, untouchedLongerThan } from "./speed-to-lead.ts";

const hour = 3_600_000;

const entry = (ownerId: number, when: string, kind: "created" | "moved") => ({
  ...move(ownerId, when, { kind }),
  at: at(when).epochMilliseconds,
});
const by = (responsibleId: number) => ({ responsibleId });
const part = (...rows: readonly number[]) => ({ ok: true, rows }) as const;

test("the bindings of plans are asked for only while a deal has no step", () => {
  const plan = { id: 7, dealIds: [1], hasAllDeals: false, responsibleId: 1 };
  const deals = [deal(1, "1"), deal(2, "1")];
  expect(plansToAsk(deals, [plan, plan, { ...plan, id: 8, hasAllDeals: true }], [])).toEqual([7]);
  expect(plansToAsk(deals, [plan], [{ id: 1, dealIds: [2], responsibleId: 1 }])).toEqual([]);
});

test("next steps come from activities and from tasks", () => {
  const planned = dealsWithNextStep([{ dealIds: [1, 2] }], [{ dealIds: [3] }]);
  const deals = [1, 2, 3, 4].map((id) => deal(id, "1"));
  expect(withoutNextStep([...deals, deal(5, "1", { semantics: "won" })], planned).map(({ id }) => id)).toEqual([4]);
});

describe("speed to lead", () => {
  const leads = [lead(1, "2026-11-20T09:00:00"), lead(2, "2026-11-20T09:00:00"), lead(3, "2026-11-20T09:00:00")];

  test("is the median until the first touch: an activity or a move of the status", () => {
    const call = { kind: "call", direction: "outgoing" } as const;
    const touches = firstTouches(
      [
        activity(1, { ...call, createdAt: at("2026-11-20T11:00:00") }),
        activity(1, { ...call, id: 2, createdAt: at("2026-11-20T10:00:00") }),
        activity(3, { isFromChannel: true, isCompleted: true, createdAt: at("2026-11-20T09:00:00") }),
      ],
      [entry(2, "2026-11-20T09:00:00", "created"), entry(2, "2026-11-20T12:00:00", "moved")],
    );
    expect(speedToLead(leads, touches)).toEqual({ count: 2, median: 2 * hour });
    expect(untouchedLongerThan(leads, touches, 2 * hour, salesNow).map(({ id }) => id)).toEqual([3]);
    expect(untouchedLongerThan(leads, touches, 3 * hour, salesNow)).toEqual([]);
  });

  test("a thing done counts when it was completed, a call when it was made; never less than nothing", () => {
    const done = { isCompleted: true, createdAt: at("2026-11-20T08:00:00"), completedAt: at("2026-11-20T11:00:00") };
    const touches = firstTouches(
      [activity(1, done), activity(2, { ...done, kind: "call", direction: "incoming" })],
      [],
    );
    expect(speedToLead(leads.slice(0, 1), touches).median).toBe(2 * hour);
    expect(speedToLead(leads.slice(1, 2), touches).median).toBe(0);
  });
});

test("data quality finds each of the seven kinds", () => {
  const good = { plannedClose: salesToday, contactId: 1, movedAt: salesNow };
  const deals = [
    deal(1, "5", good),
    deal(2, "0.00", good),
    deal(3, "-1", { ...good, companyId: 4 }),
    deal(4, "5", { contactId: 1, movedAt: salesNow }),
    deal(5, "5", { ...good, plannedClose: salesToday.subtract({ days: 1 }) }),
    deal(6, "5", { plannedClose: salesToday, movedAt: salesNow }),
    deal(7, "5", { ...good, stageId: "GONE" }),
    deal(8, "5", { ...good, movedAt: salesNow.subtract({ hours: 90 * 24, milliseconds: 1 }) }),
    deal(9, "5", { ...good, movedAt: salesNow.subtract({ hours: 90 * 24 }) }),
    deal(10, "0", { semantics: "won", stageId: "GONE" }),
  ];
  const options = { stages: salesStages, today: salesToday, now: salesNow };
  const found = Object.entries(dealQuality(deals, options)).map(([kind, some]) => [
    kind,
    (some as readonly Deal[]).map(({ id }) => id),
  ]);
  expect(Object.fromEntries(found)).toEqual({
    withoutAmount: [2],
    negativeAmount: [3],
    withoutPlannedClose: [4],
    pastPlannedClose: [5],
    withoutCustomer: [6],
    unknownStage: [7],
    longInStage: [8],
  });
  expect(dealQuality(deals, { ...options, stages: new Map() }).unknownStage).toEqual([]);
});

describe("per manager", () => {
  test("has no percent below 5 closed deals", () => {
    const won = [1, 2, 3, 4].map((id) => deal(id, "10", { ...by(2), semantics: "won" }));
    const rows = (lost: number) =>
      managerRows({
        open: [deal(9, "3", by(7))],
        closed: { won, lost: Array.from({ length: lost }, (_, index) => deal(20 + index, "1", by(2))) },
        stuck: [deal(9, "3", by(7))],
        overdueTasks: new Map([
          [7, 3],
          [8, 1],
        ]),
        activitiesDone: null,
        rates: salesRates,
      });
    expect(rows(0).map(({ personId, winRate }) => [personId, winRate?.ratio])).toEqual([
      [2, null],
      [7, null],
    ]);
    expect(rows(1)[0]?.winRate).toEqual({ part: 4, whole: 5, ratio: 0.8 });
    expect(rows(1)[1]).toMatchObject({ stuck: 1, overdueTasks: 3, activitiesDone: null, open: { count: 1 } });
  });

  test("counts activities done once each, without forms and missed calls", () => {
    const done = { isCompleted: true, responsibleId: 4 };
    const activities = [
      activity(1, { ...done, id: 1 }),
      activity(2, { ...done, id: 1 }),
      activity(1, { ...done, id: 2, kind: "form", isFromChannel: true }),
      activity(1, { ...done, id: 3, kind: "call", direction: "incoming", isMissedCall: true }),
      activity(1, { responsibleId: 4, id: 4, direction: "outgoing" }),
      activity(1, { ...done, id: 5, kind: "email", direction: "incoming", isFromChannel: true }),
      // A chat of an open line, and a call that was answered.
      activity(1, { ...done, id: 6, direction: "incoming", isFromChannel: true }),
      activity(1, { ...done, id: 7, kind: "call", direction: "incoming", isFromChannel: true }),
    ];
    expect([...activitiesDone(activities)]).toEqual([[4, 4]]);
  });
});

test("the rows of parts are complete or unknown", () => {
  const answers = { "history.0": part(1), "history.1": part(2, 3), historyOther: part(9) };
  expect(rowsInParts(answers, "history")).toEqual([1, 2, 3]);
  expect(rowsInParts(answers, "deals")).toEqual([]);
  const failure = { key: "", method: "", reason: "timeout", message: "" } as const;
  expect(rowsInParts({ ...answers, "history.2": { ok: false, failure } }, "history")).toBeNull();
});
