import { recordLinks, type Dictionaries } from "@b24kit/portal";
import type { Context } from "../run/context.ts";
import type { PersonRef } from "./data.ts";

/** A person by name; the owner of the key is always known, any other unknown id is shown as such. */
export function personRef(id: number, { people, identity }: Dictionaries): PersonRef {
  const own = id === identity.userId ? identity.name : undefined;
  return { id, name: people.get(id)?.name ?? own ?? `#${id}` };
}

export function stageName(id: string, dictionaries: Dictionaries): string {
  return dictionaries.stages.get(id)?.name ?? id;
}

/** Addresses of records on the portal of the report. */
export function linksOf({ portal }: Context) {
  return recordLinks(portal.url);
}
