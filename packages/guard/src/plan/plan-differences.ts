import type { Client } from "@b24kit/client";
import type { FieldDifference } from "../refused-error.ts";
import { isSame } from "./planned-change.ts";
import type { StateCheck } from "./plan.ts";
import { readStates, type ReadState } from "./read-states.ts";
import { valueText } from "./value-text.ts";

/** Reads the objects of the checks again: the values of the watched fields by key of the command; `undefined`: not shown. */
export async function watchedNow(
  client: Pick<Client, "batch" | "call">,
  checks: readonly StateCheck[],
  signal: AbortSignal | undefined,
): Promise<ReadonlyMap<string, Readonly<Record<string, unknown>> | undefined>> {
  const states = await readStates(client, checks, signal);
  return new Map(checks.map((check) => [check.command, watched(check, states.get(check.command))]));
}

function watched({ seen }: StateCheck, state: ReadState | undefined): Readonly<Record<string, unknown>> | undefined {
  const row = state?.row;
  return row === undefined ? undefined : Object.fromEntries(Object.keys(seen).map((name) => [name, row[name] ?? null]));
}

/** What is not as it was recorded. */
export function differencesOf(
  command: string,
  recorded: Readonly<Record<string, unknown>>,
  now: Readonly<Record<string, unknown>> | undefined,
): readonly FieldDifference[] {
  if (now === undefined) return [{ command, field: "", recorded, now: undefined }];
  return Object.entries(recorded)
    .filter(([field, value]) => !isSame(value, now[field]))
    .map(([field, value]) => ({ command, field, recorded: value, now: now[field] }));
}

/** The differences in words, three at most. */
export function differenceText(differences: readonly FieldDifference[]): string {
  const texts = differences.slice(0, 3).map(({ field, recorded, now }) => {
    if (field === "") return "the object cannot be read any more";
    return `${field} was ${valueText(recorded).en}, now ${valueText(now).en}`;
  });
  return texts.join("; ") + (differences.length > texts.length ? "; and more" : "");
}
