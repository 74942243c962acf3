import { recordLinks, type Dictionaries } from "@b24kit/portal";
import type { Context } from "../run/context.ts";
import type { PersonRef } from "./data.ts";

/** A person by name; an id that the portal does not know is shown as such. */
export function personRef(id: number, dictionaries: Dictionaries): PersonRef {
  return { id, name: dictionaries.people.get(id)?.name ?? `#${id}` };
}

export function stageName(id: string, dictionaries: Dictionaries): string {
  return dictionaries.stages.get(id)?.name ?? id;
}

/** Addresses of records on the portal of the report. */
export function linksOf({ portal }: Context) {
  return recordLinks(portal.url);
}
