import { parseInstant as readInstant } from "b24kit/instant";
import { usageError } from "../errors/cli-error.ts";
import type { Environment } from "../io.ts";

/** The clock of a run, in epoch milliseconds: `B24KIT_NOW` stops it, for repeatable runs. */
export function clockFrom(env: Environment, realClock: () => number): () => number {
  const text = env["B24KIT_NOW"];
  if (text === undefined || text === "") return realClock;
  const instant = parseInstant(text, "B24KIT_NOW");
  return () => instant;
}

/** Epoch milliseconds of an ISO instant that carries `Z` or an offset. `source` names it in the error. */
export function parseInstant(text: string, source: string): number {
  const instant = readInstant(text);
  if (instant === undefined) throw badInstant(text, source);
  return instant;
}

function badInstant(text: string, source: string) {
  return usageError(
    { ru: `${source}: непонятный момент времени «${text}»`, en: `${source}: cannot read the instant "${text}"` },
    { ru: "нужны дата, время и смещение от UTC", en: "it needs a date, a time and an offset from UTC" },
    { ru: "например: 2026-03-02T09:00:00+03:00", en: "for example: 2026-03-02T09:00:00+03:00" },
  );
}
