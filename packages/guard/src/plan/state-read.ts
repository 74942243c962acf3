import { isRead, type ReadBack } from "@b24kit/catalog";
import type { Params } from "@b24kit/client";
import type { AccessPolicy } from "../policy/access-policy.ts";
import { refusalByRules } from "../policy/judge-policy.ts";
import type { CheckedCommand } from "./checked-command.ts";
import { identifierOf, identifierPath } from "./identifier.ts";
import { isRecord, objectWith, valueAt } from "./json-path.ts";

/** How the object of a command is read. */
export interface StateRead {
  /** Key of the command. */
  readonly command: string;
  readonly method: string;
  readonly params: Params;
  readonly row: readonly string[];
  /** "v3": by a method of REST 3.0. */
  readonly api?: "v3";
}

/** The reading of the object that a command changes; `undefined` where nothing is there yet, or nobody knows how. */
export function stateReadOf(command: CheckedCommand, policy: AccessPolicy): StateRead | undefined {
  const readBack = command.details?.readBack;
  if (command.effect === "read" || readBack === undefined || readBack.newId !== undefined) return undefined;
  const { method, row } = readBack;
  const path = identifierPath(command);
  if (path === undefined || identifierOf(command) === undefined) return undefined;
  if (!isRead(method) || refusalByRules(policy, method) !== undefined) return undefined;
  const fixed = readBack.fixed.flatMap((name) => {
    const value = valueAt(command.params, [name]);
    return value === undefined || isRecord(value) ? [] : [[name, value] as const];
  });
  const params = {
    ...Object.fromEntries(fixed),
    ...objectWith(readBack.id.to.split("."), valueAt(command.params, path)),
    ...selected(command, readBack),
  };
  return { command: command.key, method, params, row, ...(command.api === undefined ? {} : { api: command.api }) };
}

/** Where a selection is needed: the usual names, and the fields that are changed. */
function selected({ params }: CheckedCommand, { select, fields = "" }: ReadBack): Params {
  if (select === undefined) return {};
  const changed = valueAt(params, [fields]);
  return { select: [...new Set([...select, ...(isRecord(changed) ? Object.keys(changed) : [])])] };
}
