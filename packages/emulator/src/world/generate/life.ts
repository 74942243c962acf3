import { DAY, MINUTE } from "../calendar-day.ts";
import type { Random } from "../random.ts";
import type { StageHistoryRow } from "../types.ts";
import type { Path, PathStage } from "./dictionaries.ts";
import { workMoment, type Setting } from "./setting.ts";

/** One stage that a record entered. */
export interface Move {
  readonly stage: string;
  readonly semantics: "P" | "S" | "F";
  readonly at: number;
  readonly type: StageHistoryRow["TYPE_ID"];
}

/** Never empty: a record begins with its creation. */
export type Life = readonly [Move, ...Move[]];

/** Lets a record live from its creation until it is closed or today begins. */
export function liveOn(setting: Setting, random: Random, path: Path, created: number): Life {
  let at = created;
  let index = 0;
  const life: [Move, ...Move[]] = [move(stageAt(path, 0), at, 1)];
  for (;;) {
    const stage = stageAt(path, index);
    const stay = random.spread(stage.days, 0.7) * (random.chance(0.07) ? 5 : 1);
    at = workMoment(setting, random, at + Math.floor(stay * DAY));
    if (at >= setting.midnight) return life;
    if (random.chance(stage.loss)) return [...life, move(random.pick(path.lost), at, 3)];
    index += random.chance(0.06) ? 2 : 1;
    if (index >= path.open.length) return [...life, move(path.won, at, 3)];
    life.push(move(stageAt(path, index), at, 2));
  }
}

/** A life that ends in a given stage, entered at a given time. */
export function liveUntil(
  setting: Setting,
  random: Random,
  path: Path,
  created: number,
  end: { readonly stage: PathStage; readonly at: number },
): Life {
  const last = end.stage.semantics === "P" ? path.open.indexOf(end.stage) : path.open.length;
  const way = path.open.slice(0, end.stage.semantics === "F" ? Math.min(last, 3) : last);
  if (way.length === 0) return [move(end.stage, created, 1)];
  const life: [Move, ...Move[]] = [move(stageAt(path, 0), created, 1)];
  way.slice(1).forEach((stage, index) => {
    const share = created + Math.floor(((end.at - created) * (index + 1)) / way.length);
    const previous = life.at(-1)?.at ?? created;
    const at = Math.max(workMoment(setting, random, share), previous + MINUTE);
    // Never later than the end; the moves that are still to come need a minute each.
    life.push(move(stage, Math.min(at, end.at - (way.length - index) * MINUTE), 2));
  });
  return [...life, move(end.stage, end.at, end.stage.semantics === "P" ? 2 : 3)];
}

export function lastMove(life: Life): Move {
  return life.at(-1) ?? life[0];
}

function move(stage: PathStage, at: number, type: Move["type"]): Move {
  return { stage: stage.id, semantics: stage.semantics, at, type };
}

function stageAt(path: Path, index: number): PathStage {
  const stage = path.open[index];
  if (!stage) throw new RangeError(`there is no open stage ${index}`);
  return stage;
}
