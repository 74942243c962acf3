import type { WriteCommand } from "@b24kit/portal";
import type { Worded } from "../run/scenario.ts";
import type { ActionChange, ActionObject, ActionRequest } from "./action.ts";
import { shown } from "./text-of.ts";

/** A record that exists, and where a person sees it. */
export interface ChangedRecord {
  readonly id: number;
  readonly title: string;
  readonly url: string;
}

/** How one record is changed. */
export interface ChangeParts {
  readonly command: WriteCommand;
  readonly question: Worded;
  readonly changes: readonly ActionChange[];
  readonly notes?: readonly Worded[];
}

/** A request that changes one record. */
export function changeRequest(kind: string, record: ChangedRecord, parts: ChangeParts): ActionRequest {
  const { command, question, changes, notes = [] } = parts;
  return { commands: { [kind]: command }, question, objects: [changedObject(kind, record, changes)], notes };
}

/** A record with the fields that get other values. */
export function changedObject(
  kind: string,
  { id, title, url }: ChangedRecord,
  changes: readonly ActionChange[],
): ActionObject {
  return { action: "change", kind, id: String(id), title: shown(title), url, changes };
}
