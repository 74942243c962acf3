import type { OverdueData } from "@b24kit/scenarios";
import { expect } from "vitest";
import type { ReportParameters } from "../src/index.ts";
import { membersOf } from "./naive/naive-members.ts";
import { naiveOverdue } from "./naive/naive-overdue.ts";
import { ascending } from "./naive/naive-time.ts";
import type { AskedWorld } from "./worlds/ask-world.ts";
import { compareReport } from "./worlds/compare-report.ts";
import type { RawWorld } from "./worlds/raw-world.ts";

compareReport<OverdueData>({
  id: "overdue",
  questions: [{}, { whose: { kind: "department", id: 1 } }, { whose: { kind: "all" } }],
  part: ({ tasks, given, stuckDeals }) => ({
    tasks: tasksPart(tasks),
    given: tasksPart(given),
    stuckDeals: stuckDeals && dealsPart(stuckDeals),
  }),
  naive: (raw, question) => naiveOverdue(raw, ownOf(raw, question), kindOf(question) === "all"),
  check: isWithinBudget,
});

/** One request for short lists; longer ones add one for each 2,500 rows, and one. */
function isWithinBudget({ requests }: AskedWorld, { world }: RawWorld): void {
  const rows = world.deals.length + world.tasks.length;
  expect(requests.warm).toBeLessThanOrEqual(rows <= 50 ? 1 : 1 + Math.ceil(rows / 2500) + 1);
}

function tasksPart(tasks: OverdueData["tasks"]) {
  return (
    tasks && {
      items: tasks.items.map(({ id, overdueDays }) => [id, overdueDays]),
      ages: tasks.ages,
      byPerson: tasks.byPerson.map(({ personId, isActive, ages }) => ({ personId, isActive, ages })),
    }
  );
}

function dealsPart({ items, count, sums, converted, withoutRate }: NonNullable<OverdueData["stuckDeals"]>) {
  const rotting = items.filter(({ isRotting }) => isRotting);
  const idsOf = (deals: typeof items) => deals.map(({ id }) => id).toSorted(ascending);
  return { count, sums, converted, withoutRate, ids: idsOf(items), rotting: idsOf(rotting) };
}

function kindOf(question: ReportParameters): string | undefined {
  return (question["whose"] as { kind: string } | undefined)?.kind;
}

function ownOf({ world, me }: RawWorld, question: ReportParameters): (id: unknown) => boolean {
  const kind = kindOf(question);
  if (kind === "all") return () => true;
  if (kind === undefined) return (id) => id === me;
  const { active, dismissed } = membersOf(world, 1);
  const own = new Set([...active, ...dismissed]);
  return (id) => own.has(String(id));
}
