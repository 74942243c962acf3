import { isDayText } from "../domain/parse-day.ts";
import type { WhoseParameter } from "../shared/parameters.ts";
import type { Scenario } from "./scenario.ts";

/** The parameters that not every report takes. */
export const choiceNames = ["date", "period", "since", "deep", "query"] as const;
export type ChoiceName = (typeof choiceNames)[number];

/** What a report takes besides zone and explanation, told from its schema. */
export interface Takes {
  /** Whose things it speaks of when nobody is named. */
  readonly whose: WhoseParameter["kind"];
  /** Each with what is meant without it, where that is a word. */
  readonly choices: readonly { readonly name: ChoiceName; readonly usual?: string }[];
}

/** What a report takes: for help, tools and documents. */
export function takes({ parameters: { shape } }: Pick<Scenario, "parameters">): Takes {
  const choices = choiceNames
    .filter((name) => name in shape)
    .map((name) => {
      const usual = shape[name]?.parse(undefined);
      return typeof usual === "string" ? { name, usual } : { name };
    });
  return { whose: shape.whose.parse(undefined).kind, choices };
}

/** The parameter that words without an option fill; undefined when the report takes no words. */
export function parameterOfWords(
  { parameters: { shape } }: Pick<Scenario, "parameters">,
  words: string,
): Exclude<ChoiceName, "deep"> | undefined {
  if ("query" in shape) return "date" in shape && isDayText(words) ? "date" : "query";
  if ("date" in shape && "period" in shape) return isDayText(words) ? "date" : "period";
  return (["date", "period", "since"] as const).find((name) => name in shape);
}
