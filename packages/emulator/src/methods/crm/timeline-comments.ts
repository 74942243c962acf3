import { isArrayLike, toInt, toText, valueAt } from "../../php/values.ts";
import type { TimelineCommentRow } from "../../portal/office-rows.ts";
import { RestError } from "../../server/rest-error.ts";
import { serverIso } from "../../server/time-profile.ts";
import { listFamilies } from "../../lists/families.ts";
import { cut } from "../../lists/page.ts";
import { emptyObject } from "../../php/encode.ts";
import type { CrmType } from "../../portal/portal-state.ts";
import type { ClassicRow } from "../../world/types.ts";
import { arrayArgument, requiredInt } from "../controller-params.ts";
import type { MethodCall, MethodResult, MethodTable } from "../method.ts";
import { canSeeRecord } from "./access.ts";

const scopes = ["crm"];
const types: Readonly<Record<string, CrmType>> = { lead: 1, deal: 2, contact: 3, company: 4 };

/** Comments in the timelines of leads, deals, contacts and companies. */
export const timelineCommentMethods: MethodTable = {
  "crm.timeline.comment.add": {
    scopes,
    support: "partial",
    note: "Leads, deals, contacts and companies; files and mentions are ignored.",
    effect: "write",
    run: add,
  },
  "crm.timeline.comment.get": { scopes, support: "partial", note: "There are no files.", run: get },
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
  };
  portal.timelineComments.put(comment);
  return { result: comment.id };
}

function get(call: MethodCall): MethodResult {
  const comment = call.portal.timelineComments.get(requiredInt(call, "id"));
  if (comment === undefined) throw new RestError("NOT_FOUND", "Not found.");
  if (seen(call, comment.entityType, comment.entityId) === undefined) {
    throw new RestError("ACCESS_DENIED", "Access denied");
  }
  return { result: rendered(call, comment) };
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

function ownerIn(fields: object): { readonly type: string; readonly id: number } {
  return { type: toText(valueAt(fields, "ENTITY_TYPE")).toLowerCase(), id: toInt(valueAt(fields, "ENTITY_ID")) };
}

function seen({ portal, caller }: MethodCall, type: string, id: number): ClassicRow | undefined {
  const crmType = Object.hasOwn(types, type) ? types[type] : undefined;
  const row = crmType === undefined ? undefined : portal.crm[crmType].get(id);
  return row !== undefined && canSeeRecord(caller, row) ? row : undefined;
}

function rendered({ portal }: MethodCall, row: TimelineCommentRow): Record<string, unknown> {
  return {
    ID: String(row.id),
    ENTITY_ID: String(row.entityId),
    ENTITY_TYPE: row.entityType,
    CREATED: serverIso(portal, row.at),
    COMMENT: row.text,
    AUTHOR_ID: String(row.authorId),
    FILES: emptyObject,
  };
}

function missing(name: string): RestError {
  return new RestError("100", `Could not find value for parameter {${name}} (internal error)`);
}
