import { isArrayLike, toInt, toList, toText, valueAt } from "../../php/values.ts";
import type { TimelineCommentRow } from "../../portal/office-rows.ts";
import { RestError } from "../../server/rest-error.ts";
import { serverIso } from "../../server/time-profile.ts";
import { listFamilies } from "../../lists/families.ts";
import { cut } from "../../lists/page.ts";
import { emptyObject } from "../../php/encode.ts";
import type { CrmType } from "../../portal/portal-state.ts";
import type { ClassicRow } from "../../world/types.ts";
import { arrayArgument, requiredInt } from "../controller-params.ts";
import { namedContent } from "../disk/base64-content.ts";
import { storeFile } from "../disk/disk-objects.ts";
import type { MethodCall, MethodResult, MethodTable } from "../method.ts";
import { canSeeRecord } from "./access.ts";

const scopes = ["crm"];
const types: Readonly<Record<string, CrmType>> = { lead: 1, deal: 2, contact: 3, company: 4 };

/** Comments in the timelines of leads, deals, contacts and companies. */
export const timelineCommentMethods: MethodTable = {
  "crm.timeline.comment.add": {
    scopes,
    support: "partial",
    note: "Leads, deals, contacts and companies; mentions are ignored, and files lie in the root of the drive of the company.",
    effect: "write",
    run: add,
  },
  "crm.timeline.comment.get": { scopes, support: "partial", note: "Files have the documented keys.", run: get },
  "crm.timeline.comment.delete": {
    scopes,
    support: "partial",
    note: "Takes id only: a comment hangs on one record.",
    effect: "write",
    run: remove,
  },
  "crm.timeline.comment.list": {
    scopes,
    support: "partial",
    note: "`filter` takes ENTITY_TYPE and ENTITY_ID only, `select` and `order` are ignored: oldest first.",
    run: list,
  },
};

/** Errors of crm-timeline-comment-add.md. The names of `fields` count in upper case only. */
function add(call: MethodCall): MethodResult {
  const { portal, caller } = call;
  const fields = arrayArgument(call, "fields");
  if (!isArrayLike(fields)) throw missing("fields");
  const { type, id } = ownerIn(fields);
  if (seen(call, type, id) === undefined) throw new RestError("OWNER_NOT_FOUND", "Owner not found");
  const text = toText(valueAt(fields, "COMMENT"));
  if (text.trim() === "") throw new RestError("INVALID_ARG_VALUE", "Empty comment message");
  const comment: TimelineCommentRow = {
    id: portal.timelineComments.nextId(),
    entityType: type,
    entityId: id,
    authorId: caller.id,
    at: portal.now(),
    text,
    files: storedFiles(call, valueAt(fields, "FILES")),
  };
  portal.timelineComments.put(comment);
  return { result: comment.id };
}

function get(call: MethodCall): MethodResult {
  return { result: rendered(call, known(call)) };
}

/** Whether others than its author may remove a comment is unconfirmed: who sees the record may. */
function remove(call: MethodCall): MethodResult {
  call.portal.timelineComments.remove(known(call).id);
  return { result: null };
}

function known(call: MethodCall): TimelineCommentRow {
  const comment = call.portal.timelineComments.get(requiredInt(call, "id"));
  if (comment === undefined) throw new RestError("NOT_FOUND", "Not found.");
  if (seen(call, comment.entityType, comment.entityId) === undefined) {
    throw new RestError("ACCESS_DENIED", "Access denied");
  }
  return comment;
}

function list(call: MethodCall): MethodResult {
  const filter = arrayArgument(call, "filter");
  if (!isArrayLike(filter)) throw missing("filter");
  const { type, id } = ownerIn(filter);
  if (seen(call, type, id) === undefined) throw new RestError("ACCESS_DENIED", "Access denied");
  const own = call.portal.timelineComments.rows.filter((row) => row.entityType === type && row.entityId === id);
  const { rows, ...counts } = cut(listFamilies.classicCrm, own, call.start ?? 0);
  return { result: rows.map((row) => rendered(call, row)), ...counts };
}

/** Pairs of a name and Base64; the folder that the portal puts them into is unconfirmed. */
function storedFiles({ portal, caller }: MethodCall, given: unknown): readonly number[] {
  const root = portal.disk.objects.get(1);
  if (root === undefined) return [];
  return toList(given).flatMap((entry) => {
    const file = namedContent(entry);
    if (file === undefined) return [];
    const content = portal.disk.contents.put(file.bytes);
    return [storeFile(portal, root, { name: file.name, content, by: caller.id, isUnique: true }).id];
  });
}

function ownerIn(fields: object): { readonly type: string; readonly id: number } {
  return { type: toText(valueAt(fields, "ENTITY_TYPE")).toLowerCase(), id: toInt(valueAt(fields, "ENTITY_ID")) };
}

function seen({ portal, caller }: MethodCall, type: string, id: number): ClassicRow | undefined {
  const crmType = Object.hasOwn(types, type) ? types[type] : undefined;
  const row = crmType === undefined ? undefined : portal.crm[crmType].get(id);
  return row !== undefined && canSeeRecord(caller, row) ? row : undefined;
}

function rendered({ portal, link }: MethodCall, row: TimelineCommentRow): Record<string, unknown> {
  const fileFacts = (id: number): object => {
    const file = portal.disk.objects.get(id);
    const page = link("", "", {});
    const size = file?.content?.size ?? 0;
    return { id, type: "file", name: file?.name ?? "", size, urlPreview: null, urlShow: page, urlDownload: page };
  };
  return {
    ID: String(row.id),
    ENTITY_ID: String(row.entityId),
    ENTITY_TYPE: row.entityType,
    CREATED: serverIso(portal, row.at),
    COMMENT: row.text,
    AUTHOR_ID: String(row.authorId),
    FILES: row.files.length === 0 ? emptyObject : Object.fromEntries(row.files.map((id) => [id, fileFacts(id)])),
  };
}

function missing(name: string): RestError {
  return new RestError("100", `Could not find value for parameter {${name}} (internal error)`);
}
