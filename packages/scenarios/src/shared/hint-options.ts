import type { Context } from "../run/context.ts";

/** The flags that repeat the question of a report in a hint: whose things, which date. */
export function hintOptions({ whose, date, today }: Context): string {
  const flags = [
    ...(whose.kind === "all" ? ["--all"] : []),
    ...(whose.id === undefined ? [] : [`--${whose.kind} ${whose.id}`]),
    ...(date.equals(today) ? [] : [`--date ${date.toString()}`]),
  ];
  return flags.map((flag) => ` ${flag}`).join("");
}
