import type { DailyRecord, RecordedDeal, RecordedTask } from "@b24kit/scenarios";
import { Temporal } from "temporal-polyfill";

/** What a record holds besides its date. */
export type RecordContent = Pick<DailyRecord, "deals" | "overdueTasks">;

/** By columns, and ids as steps from one to the next: so compressed, 100,000 deals take well below a megabyte. */
interface RecordColumns {
  readonly version: 1;
  readonly deals: {
    readonly ids: readonly number[];
    readonly pipelines: readonly number[];
    readonly stages: readonly string[];
    readonly responsible: readonly number[];
    readonly amounts: readonly string[];
    readonly currencies: readonly string[];
    /** "" for none. */
    readonly plannedClose: readonly string[];
  } | null;
  readonly tasks: {
    readonly ids: readonly number[];
    readonly responsible: readonly number[];
    readonly creators: readonly number[];
  } | null;
}

/** The record as JSON text. */
export function encodeRecord({ deals, overdueTasks }: RecordContent): string {
  const columns: RecordColumns = {
    version: 1,
    deals: deals === undefined ? null : dealColumns(deals.toSorted(byId)),
    tasks: overdueTasks === undefined ? null : taskColumns(overdueTasks.toSorted(byId)),
  };
  return JSON.stringify(columns);
}

/** Reads what `encodeRecord` wrote; undefined for what another version wrote. */
export function decodeRecord(text: string): RecordContent | undefined {
  const columns = JSON.parse(text) as RecordColumns | { readonly version: unknown };
  if (columns.version !== 1) return undefined;
  const { deals, tasks } = columns as RecordColumns;
  return {
    deals: deals === null ? undefined : dealsIn(deals),
    overdueTasks: tasks === null ? undefined : tasksIn(tasks),
  };
}

function dealColumns(deals: readonly RecordedDeal[]): RecordColumns["deals"] {
  return {
    ids: steps(deals),
    pipelines: deals.map(({ pipelineId }) => pipelineId),
    stages: deals.map(({ stageId }) => stageId),
    responsible: deals.map(({ responsibleId }) => responsibleId),
    amounts: deals.map(({ amount }) => amount.amount),
    currencies: deals.map(({ amount }) => amount.currency),
    plannedClose: deals.map(({ plannedClose }) => plannedClose?.toString() ?? ""),
  };
}

function taskColumns(tasks: readonly RecordedTask[]): RecordColumns["tasks"] {
  return {
    ids: steps(tasks),
    responsible: tasks.map(({ responsibleId }) => responsibleId),
    creators: tasks.map(({ creatorId }) => creatorId),
  };
}

function dealsIn(columns: NonNullable<RecordColumns["deals"]>): readonly RecordedDeal[] {
  // Few dates for many deals.
  const dates = new Map([...new Set(columns.plannedClose)].map((text) => [text, dateIn(text)]));
  return idsIn(columns.ids).map((id, row) => ({
    id,
    pipelineId: columns.pipelines[row] ?? 0,
    stageId: columns.stages[row] ?? "",
    responsibleId: columns.responsible[row] ?? 0,
    amount: { currency: columns.currencies[row] ?? "", amount: columns.amounts[row] ?? "0" },
    plannedClose: dates.get(columns.plannedClose[row] ?? ""),
  }));
}

function tasksIn(columns: NonNullable<RecordColumns["tasks"]>): readonly RecordedTask[] {
  return idsIn(columns.ids).map((id, row) => ({
    id,
    responsibleId: columns.responsible[row] ?? 0,
    creatorId: columns.creators[row] ?? 0,
  }));
}

function dateIn(text: string): Temporal.PlainDate | undefined {
  return text === "" ? undefined : Temporal.PlainDate.from(text);
}

function steps(items: readonly { readonly id: number }[]): readonly number[] {
  return items.map(({ id }, row) => id - (items[row - 1]?.id ?? 0));
}

function idsIn(stepsOfIds: readonly number[]): readonly number[] {
  let id = 0;
  return stepsOfIds.map((step) => (id += step));
}

function byId(left: { readonly id: number }, right: { readonly id: number }): number {
  return left.id - right.id;
}
