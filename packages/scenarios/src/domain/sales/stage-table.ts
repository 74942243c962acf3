import { median, type Deal, type Stage } from "@b24kit/portal";
import type { Temporal } from "temporal-polyfill";
import { ageInStage } from "../deals.ts";
import { exactInBase, totalsOf, type MoneyTotals, type Rates } from "../money.ts";
import { ratioOf } from "./share.ts";

/** The open deals of one stage. */
export interface StageRow {
  readonly pipelineId: number;
  readonly stageId: string;
  /** False for a stage that no dictionary knows. */
  readonly isKnown: boolean;
  readonly totals: MoneyTotals;
  /** Of the converted sum of its pipeline; null when that is not above zero or cannot be converted. */
  readonly share: number | null;
  /** Milliseconds in the stage; null without deals. */
  readonly medianAge: number | null;
}

export interface StageTableOptions {
  readonly deals: readonly Deal[];
  readonly stages: ReadonlyMap<string, Stage>;
  readonly rates: Rates;
  readonly now: Temporal.Instant;
}

/** The stages in work of every pipeline that has open deals, by pipeline and sort; stages that nobody knows come last. */
export function stageTable(options: StageTableOptions): readonly StageRow[] {
  const pipelines = Map.groupBy(options.deals, (deal) => deal.categoryId);
  return [...pipelines]
    .toSorted(([left], [right]) => left - right)
    .flatMap(([pipelineId, deals]) => rowsOf(pipelineId, { ...options, deals }));
}

function rowsOf(pipelineId: number, { deals, stages, rates, now }: StageTableOptions): readonly StageRow[] {
  const byStage = Map.groupBy(deals, (deal) => deal.stageId);
  const whole = exactInBase(amountsOf(deals), rates);
  const known = openStagesOf(pipelineId, stages).map(({ id }) => id);
  const unknown = [...byStage.keys()].filter((id) => !known.includes(id)).toSorted();
  return [...known, ...unknown].map((stageId) => {
    const own = byStage.get(stageId) ?? [];
    const sum = exactInBase(amountsOf(own), rates);
    return {
      pipelineId,
      stageId,
      isKnown: stages.has(stageId),
      totals: totalsOf(amountsOf(own), rates),
      share: sum === undefined || whole === undefined ? null : ratioOf(sum, whole),
      medianAge: median(own.map((deal) => ageInStage(deal, now))) ?? null,
    };
  });
}

/** The stages in work of a pipeline in their order. */
export function openStagesOf(pipelineId: number, stages: ReadonlyMap<string, Stage>): readonly Stage[] {
  return [...stages.values()]
    .filter((stage) => stage.pipelineId === pipelineId && stage.semantics === "open")
    .toSorted((left, right) => left.sort - right.sort || (left.id < right.id ? -1 : 1));
}

function amountsOf(deals: readonly Deal[]) {
  return deals.map((deal) => deal.amount);
}
