import type { Section } from "@b24kit/report";
import { listBlock, type ListItem } from "../shared/present-helpers.ts";
import type { Transition, WeeklyMoves } from "./data.ts";
import type { WeeklyShowing } from "./showing.ts";

/** From which stage to which, the most frequent first. */
export function movesSection(moves: WeeklyMoves | null, showing: WeeklyShowing): Section | null {
  if (moves === null) return null;
  const { t } = showing;
  const frame = { kind: "section", id: "moves", emoji: "🔀" } as const;
  if (moves.count === 0) {
    return { ...frame, title: t("noMoves"), blocks: [{ kind: "paragraph", text: t("noMovesText") }] };
  }
  const isOfOne = new Set(moves.transitions.map(({ pipeline }) => pipeline.id)).size === 1;
  const items = moves.transitions.map((transition) => transitionItem(transition, isOfOne, showing));
  return {
    ...frame,
    title: t("moves", { count: moves.count, deals: moves.dealCount }),
    blocks: [listBlock(items, showing)],
  };
}

function transitionItem(
  { pipeline, from, to, count }: Transition,
  isOfOne: boolean,
  { t, format }: WeeklyShowing,
): ListItem {
  const transition = t("transition", { from: from?.name ?? t("unknownStage"), to: to.name });
  const text = isOfOne ? transition : t("inPipeline", { pipeline: pipeline.name, transition });
  return { mark: format.number(count), text };
}
