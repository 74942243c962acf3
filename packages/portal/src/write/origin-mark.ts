import { createHash } from "node:crypto";
import type { BulkCommand } from "@b24kit/client";
import { isRecord } from "../wire.ts";

/**
 * CRM records have two fields for where they come from: the source, and the identifier in it.
 * https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-add.html
 */
interface OriginFields {
  readonly id: "ID" | "id";
  readonly source: "ORIGINATOR_ID" | "originatorId";
  readonly origin: "ORIGIN_ID" | "originId";
  readonly responsible: string;
  readonly pipeline: string;
}

/** An addition whose record can be found again. */
export interface MarkedMethod {
  /** The list that its records are in. */
  readonly list: string;
  /** Parameters of the list besides its filter. */
  readonly params: Readonly<Record<string, unknown>>;
  readonly fields: OriginFields;
}

/** What a record is looked for by. */
export interface Origin {
  /** "" when the caller gave an identifier without a source. */
  readonly source: string;
  readonly origin: string;
  /** Made here, so that nobody else's record has it. */
  readonly isOwn: boolean;
}

const classic: OriginFields = {
  id: "ID",
  source: "ORIGINATOR_ID",
  origin: "ORIGIN_ID",
  responsible: "ASSIGNED_BY_ID",
  pipeline: "CATEGORY_ID",
};
const universal: OriginFields = {
  id: "id",
  source: "originatorId",
  origin: "originId",
  responsible: "assignedById",
  pipeline: "categoryId",
};
/** Leads, deals, contacts, companies: of other types nobody documents the two fields. */
const universalTypes = new Set(["1", "2", "3", "4"]);
const ownSource = "b24kit";

/** Undefined: nothing is documented by which the record of such an addition could be found. */
export function markedMethod({ method, params }: BulkCommand): MarkedMethod | undefined {
  const name = method.toLowerCase();
  const [, entity] = /^crm\.(lead|deal|contact|company|activity)\.add$/.exec(name) ?? [];
  if (entity === "activity") {
    return { list: "crm.activity.list", params: {}, fields: { ...classic, responsible: "RESPONSIBLE_ID" } };
  }
  if (entity !== undefined) return { list: `crm.${entity}.list`, params: {}, fields: classic };
  const type = String(params["entityTypeId"]);
  if (name !== "crm.item.add" || !universalTypes.has(type)) return undefined;
  return { list: "crm.item.list", params: { entityTypeId: Number(type) }, fields: universal };
}

/** The command with an origin of its own, the same at every run of the write. What the caller gave stays. */
export function withOrigin(command: BulkCommand, write: string): BulkCommand {
  const marked = markedMethod(command);
  const given = fieldsOf(command);
  if (marked === undefined || given === undefined || !isEmpty(valueOf(given, marked.fields.origin))) return command;
  const source = valueOf(given, marked.fields.source);
  const kept = Object.entries(given).filter(
    ([name]) => !isSame(name, marked.fields.origin) && !isSame(name, marked.fields.source),
  );
  const fields = {
    ...Object.fromEntries(kept),
    [marked.fields.source]: isEmpty(source) ? ownSource : source,
    [marked.fields.origin]: ownOrigin(write, command.key),
  };
  return { ...command, params: { ...command.params, [fieldsName(command)]: fields } };
}

/** By what the record of a prepared command is found. */
export function originOf(command: BulkCommand, write: string): Origin | undefined {
  const marked = markedMethod(command);
  const given = fieldsOf(command);
  if (marked === undefined || given === undefined) return undefined;
  const origin = valueOf(given, marked.fields.origin);
  const source = valueOf(given, marked.fields.source);
  if (typeof origin !== "string" && typeof origin !== "number") return undefined;
  const text = typeof source === "string" || typeof source === "number" ? String(source) : "";
  return { source: text, origin: String(origin), isOwn: origin === ownOrigin(write, command.key) };
}

/** A field of the record that a command adds, however it is spelled. */
export function addedField(command: BulkCommand, name: string): unknown {
  return valueOf(fieldsOf(command) ?? {}, name);
}

/** Short, whatever the key is, and the same where databases tell no capitals from small letters. */
function ownOrigin(write: string, key: string): string {
  return createHash("sha256").update(`${write}\0${key}`).digest("hex").slice(0, 40);
}

/** Undefined when there is something else in their place. */
function fieldsOf(command: BulkCommand): Readonly<Record<string, unknown>> | undefined {
  const fields = command.params[fieldsName(command)];
  if (fields === undefined) return {};
  return isRecord(fields) ? fields : undefined;
}

/** The classic methods take the name of the parameter in any case. */
function fieldsName({ params }: BulkCommand): string {
  return Object.keys(params).find((name) => name.toLowerCase() === "fields") ?? "fields";
}

function valueOf(fields: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.entries(fields).find(([given]) => isSame(given, name))?.[1];
}

/** crm.item.add takes `originId` and `ORIGIN_ID`. */
function isSame(given: string, name: string): boolean {
  return plain(given) === plain(name);
}

function plain(name: string): string {
  return name.replaceAll("_", "").toLowerCase();
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === "";
}
