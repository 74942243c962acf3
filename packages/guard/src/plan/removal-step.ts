import { isRead, methodDetails, type MethodDetails, removalOf } from "@b24kit/catalog";
import type { Params } from "@b24kit/client";
import { isRecord, objectWith, valueAt } from "./json-path.ts";
import { referencesIn } from "./plain-params.ts";
import type { PlannedCommand, UndoStep } from "./plan.ts";
import type { StateRead } from "./state-read.ts";

/** What a command created: how it is read, and how it is removed. */
export interface Created {
  readonly read: StateRead;
  readonly removal: UndoStep;
}

type Ids = Readonly<Record<string, string>>;

/** How the object that a command created is read and removed; undefined where either is not known. `ids`: of what the plan created. */
export async function createdBy(command: PlannedCommand, ids: Ids): Promise<Created | undefined> {
  const id = ids[command.key];
  const details = id === undefined || command.effect === "read" ? undefined : await methodDetails(command.method);
  const removal = details === undefined ? undefined : await removalOf(details);
  if (id === undefined || details?.readBack === undefined || removal?.readBack === undefined) return undefined;
  if (!isRead(details.readBack.method)) return undefined;
  const reading = paramsOf(details.readBack, details.readBack.id.to, command, ids, id);
  const removing = paramsOf(removal.readBack, removal.readBack.id.from, command, ids, id);
  const { method, row } = details.readBack;
  return {
    read: { command: command.key, method, params: reading, row },
    removal: { command: command.key, method: removal.name, params: removing },
  };
}

/** Parameters that say where the object is, in the order of the catalog, then the object itself. */
function paramsOf(
  { fixed }: NonNullable<MethodDetails["readBack"]>,
  at: string,
  { params }: PlannedCommand,
  ids: Ids,
  id: string,
): Params {
  const named = fixed.flatMap((name) => {
    const value = writtenOut(valueAt(params, [name]), ids);
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...Object.fromEntries(named), ...objectWith(at.split("."), id) };
}

/** A reference stands for the identifier of what an earlier command created: the guard lets no other pass. */
function writtenOut(value: unknown, ids: Ids): unknown {
  if (!isRecord(value)) return value;
  const [reference] = referencesIn(value);
  return reference === undefined ? undefined : ids[reference[0]];
}
