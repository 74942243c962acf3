import type { Section } from "@b24kit/report";
import { tableBlock, type TableColumn } from "../shared/table-block.ts";
import type { WeeklyData, WeeklyPerson } from "./data.ts";
import { oneSum } from "../shared/present-charts.ts";
import { shortMoney } from "../shared/present-money.ts";
import type { WeeklyShowing } from "./showing.ts";
import type { WeeklyKey } from "./wording.ts";

type Column = TableColumn<WeeklyPerson>;

/** Everybody with what they have done; who won most first. */
export function peopleSection({ people, ...data }: WeeklyData, showing: WeeklyShowing): Section | null {
  if (people === null || people.length === 0) return null;
  const { t } = showing;
  const columns: readonly Column[] = [
    { title: t("person"), cell: ({ name }) => name },
    ...(data.done === null ? [] : [count("columnDone", ({ done }) => done?.now, showing)]),
    ...(data.won === null ? [] : wonColumns(showing)),
    ...(data.lost === null ? [] : [count("columnLost", ({ lost }) => lost?.count, showing)]),
    ...(data.created === null ? [] : [count("columnCreated", ({ created }) => created, showing)]),
    ...(data.moves === null ? [] : [count("columnMoves", ({ moves }) => moves, showing)]),
    ...(data.overdue.now === null ? [] : [count("columnOverdue", ({ overdue }) => overdue, showing)]),
  ];
  return {
    kind: "section",
    id: "people",
    title: t("people"),
    emoji: "👥",
    blocks: [tableBlock(columns, people, { limits: { ...showing.limits, lines: showing.limits.names } })],
  };
}

function wonColumns(showing: WeeklyShowing): readonly Column[] {
  const cell = ({ won }: WeeklyPerson) => (won === null ? "" : shortMoney(won, showing));
  const money: Column = {
    title: showing.t("columnMoney"),
    align: "right",
    cell,
    value: ({ won }) => won && oneSum(won),
  };
  return [count("columnWon", ({ won }) => won?.count, showing), money];
}

function count(
  title: WeeklyKey,
  countOf: (person: WeeklyPerson) => number | null | undefined,
  { t, format }: WeeklyShowing,
): Column {
  const value = (person: WeeklyPerson) => countOf(person) ?? 0;
  return { title: t(title), align: "right", cell: (person) => format.number(value(person)), value };
}
