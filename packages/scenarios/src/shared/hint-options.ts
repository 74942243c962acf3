import type { Context } from "../run/context.ts";

/** The flags that repeat the question of a report in a hint: whose things, which date. */
export function hintOptions(context: Context): string {
  const { date, today } = context;
  return `${whoseOptions(context)}${date.equals(today) ? "" : ` --date ${date.toString()}`}`;
}

/** The flags that say whose things, for the hint at a report that takes no date. */
export function whoseOptions({ whose }: Pick<Context, "whose">): string {
  if (whose.kind === "all") return " --all";
  return whose.id === undefined ? "" : ` --${whose.kind} ${whose.id}`;
}

/** The same for a report that speaks of everybody, or of one's team, when nobody is named. */
export function ownHintOptions(context: Context): string {
  return context.whose.kind === "mine" ? " --mine" : hintOptions(context);
}

/** For a report that takes sub-departments: with them, when they were asked for. */
export function deepHintOptions(context: Context): string {
  return `${ownHintOptions(context)}${context.parameters.deep === true ? " --deep" : ""}`;
}
