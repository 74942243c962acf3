import { type Refusal, refusals } from "../refusal.ts";
import type { CheckedCommand } from "./checked-command.ts";
import { isRecord, valueAt } from "./json-path.ts";
import { planTarget } from "./plan-target.ts";

type Identified = Pick<CheckedCommand, "method" | "params" | "details" | "effect">;

/** Path of the parameter that says which object a change is about; `undefined` for what creates, and where nobody knows. */
export function identifierPath({ details, effect }: Identified): readonly string[] | undefined {
  const from = details?.readBack?.newId === undefined ? (details?.readBack?.id.from ?? "") : "";
  return effect === "read" || from === "" ? undefined : from.split(".");
}

/** The identifier as text, when it is written out. */
export function identifierOf(command: Identified): string | undefined {
  const path = identifierPath(command);
  const id = path === undefined ? undefined : valueAt(command.params, path);
  return typeof id === "number" || (typeof id === "string" && id !== "") ? String(id) : undefined;
}

/** Judges the identifier of a change: a list or object would hide what is meant, and may mean many. */
export function refusalOfIdentifier(command: Identified): Refusal | undefined {
  const path = identifierPath(command);
  if (path === undefined || identifierOf(command) !== undefined) return undefined;
  const id = valueAt(command.params, path);
  if (isRecord(id) && Object.hasOwn(id, "$result")) return undefined;
  const isMissing = id === undefined || id === null || id === "";
  const { action } = planTarget(command);
  if (isMissing && action !== "change" && action !== "delete") return undefined;
  return refusals.identifier(command.method, path.join("."), isMissing);
}
