import { cases } from "./cases.ts";
import { type Chosen, judge } from "./judge.ts";

/** How many of the cases were right. */
export interface Score {
  readonly asked: number;
  readonly tool: number;
  readonly all: number;
  /** The others, in words. */
  readonly wrong: readonly string[];
}

/** Scores choices by the number of the case; a case without a choice is wrong. */
export function score(chosen: ReadonlyMap<number, Chosen>): Score {
  const judged = cases.map((entry, id) => {
    const choice = chosen.get(id) ?? { tool: "none", args: {} };
    return { entry, choice, verdict: judge(entry, choice) };
  });
  return {
    asked: judged.length,
    tool: judged.filter(({ verdict }) => verdict.tool).length,
    all: judged.filter(({ verdict }) => verdict.all).length,
    wrong: judged
      .filter(({ verdict }) => !verdict.all)
      .map(({ entry, choice }) => `${entry.ask} → ${choice.tool} ${JSON.stringify(choice.args)}, not ${entry.tool}`),
  };
}
