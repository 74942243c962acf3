import type { Content, Money } from "@b24kit/report";
import { tableBlock } from "../table-block.ts";
import type { Plan, PlanFactData } from "./data.ts";
import type { SalesShowing } from "./showing.ts";

interface PlanRow extends PlanFactData {
  readonly name: string;
}

/** The table of people with a plan, all of them together last, and the working days behind it. */
export function planBlocks(plan: Plan, showing: SalesShowing): readonly Content[] {
  const { sales } = showing;
  const people: PlanRow[] = plan.people.map(({ person, ...fact }) => ({ ...fact, name: person.name }));
  const rows = people.length === 1 ? people : [{ ...plan.total, name: sales("everybody") }, ...people];
  return [
    planTable(rows, showing),
    { kind: "paragraph", text: sales("planDays", plan.workingDays) },
    ...(plan.withoutRate.length === 0
      ? []
      : [{ kind: "paragraph" as const, text: sales("planWithoutRate", { currencies: plan.withoutRate.join(", ") }) }]),
  ];
}

function planTable(rows: readonly PlanRow[], showing: SalesShowing): Content {
  const { sales, format } = showing;
  const money = (value: Money | null) => (value === null ? sales("dash") : format.money(value));
  const percent = (value: number | null) => (value === null ? sales("dash") : format.percent(value));
  const right = { align: "right" } as const;
  return tableBlock<PlanRow>(
    [
      { title: sales("person"), cell: ({ name }) => name },
      { title: sales("plan"), ...right, cell: ({ plan }) => money(plan), value: ({ plan }) => plan },
      { title: sales("wonColumn"), ...right, cell: ({ won }) => money(won), value: ({ won }) => won },
      { title: sales("ofPlan"), ...right, cell: ({ ratio }) => percent(ratio), value: ({ ratio }) => ratio },
      { title: sales("runRate"), ...right, cell: ({ runRate }) => money(runRate), value: ({ runRate }) => runRate },
      { title: sales("missing"), ...right, cell: ({ missing }) => money(missing), value: ({ missing }) => missing },
      {
        title: sales("coverage"),
        ...right,
        cell: ({ coverage }) => percent(coverage),
        value: ({ coverage }) => coverage,
      },
    ],
    rows,
    showing,
  );
}
