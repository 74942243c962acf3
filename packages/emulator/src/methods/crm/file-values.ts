import { isArrayLike, toInt, valueAt } from "../../php/values.ts";
import type { CrmType } from "../../portal/portal-state.ts";
import type { MethodCall } from "../method.ts";
import { namedContent } from "../disk/base64-content.ts";

/** The field of a record that a value stands in. */
export interface FilePlace {
  readonly type: CrmType;
  readonly id: number;
  /** "UF_CRM_OFFER" */
  readonly field: string;
}

/** How the files of a field are answered: with a link for people and one for programs, which is another each time. */
export function fileValue(call: MethodCall, place: FilePlace, cell: unknown, isMultiple: boolean): unknown {
  const files = (Array.isArray(cell) ? cell : [cell]).map(Number).filter((id) => id > 0);
  const values = files.map((id) => ({
    id,
    url: call.link("", "", {}),
    urlMachine: call.link("crm.controller.item.getFile", "crm", {
      entityTypeId: String(place.type),
      id: String(place.id),
      fieldName: place.field,
      fileId: String(id),
    }),
  }));
  return isMultiple ? values : (values[0] ?? null);
}

/**
 * The cell of a field after a write (how-to-update-files.md): `[name, Base64]` is a new file, `{ id }` one that stays; of a
 * multiple field what is not named goes. Undefined for what is neither.
 */
export function fileCell({ portal }: MethodCall, value: unknown, isMultiple: boolean): unknown {
  if (!isArrayLike(value) || Object.keys(value).length === 0) return isMultiple ? [] : "";
  const store = (entry: unknown): number | undefined => {
    const given = namedContent(entry);
    if (given === undefined) return isArrayLike(entry) ? toInt(valueAt(entry, "id")) || undefined : undefined;
    const id = portal.disk.crmFiles.nextId();
    portal.disk.crmFiles.put({ id, name: given.name, content: portal.disk.contents.put(given.bytes) });
    return id;
  };
  if (!isMultiple) return store(value);
  return Object.values(value).flatMap((entry) => store(entry) ?? []);
}
