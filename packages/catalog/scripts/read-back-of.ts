import type { ReadBack } from "../src/details/read-back.ts";
import type { DetailsFact, ReturnFact } from "./details-facts.ts";
import { reviewedReadBacks, unreadable } from "./reviewed-read-backs.ts";

/** How the object of a write is read; `undefined` for reads and where no reading method is known. */
export type FindReadBack = (fact: DetailsFact) => ReadBack | undefined;

/** Looks for `X.get` beside `X.update`, and in the reviewed table for families that differ. */
export function createFindReadBack(facts: readonly DetailsFact[]): FindReadBack {
  const reads = new Map(
    facts.filter(({ kind }) => kind === "read").map((fact) => [`${fact.restVersion} ${fact.name.toLowerCase()}`, fact]),
  );
  const find = ({ restVersion }: DetailsFact, name: string) => reads.get(`${restVersion} ${name.toLowerCase()}`);
  return (fact) => {
    if (fact.kind === "read" || unreadable.has(fact.name)) return undefined;
    const reviewed = reviewedReadBacks[fact.name];
    if (reviewed !== undefined) return find(fact, reviewed.method) && reviewed;
    const stem = fact.name.replace(/\.[^.]+$/, "");
    const get = find(fact, `${stem}.get`);
    const list = find(fact, `${stem}.list`);
    return (get && byGet(fact, get)) ?? (get && wholeCollection(fact, get)) ?? (list && wholeCollection(fact, list));
  };
}

// What these make is another object than the one that their id names.
const making =
  /^(?:add|create|copy|clone|upload|import|share|send|expose|execute|get)\w+|^(?:copy|upload|import|share|send|expose|execute|forward)$/i;
const adding = /^(?:add|create|register)$/i;

// Names that reading methods have for what an add answers; entityId or code are something else.
const newIds = /^(?:id|itemid|config_id|templateid|checklistitemid)$/i;

function byGet(write: DetailsFact, get: DetailsFact): ReadBack | undefined {
  const keys = keysOf(get);
  const row = rowOf(get.returns);
  const verb = write.name.split(".").at(-1) ?? "";
  if (keys === undefined || row === undefined || making.test(verb)) return undefined;
  const [id, ...fixed] = keys;
  const known = (name: string) => write.params?.find((param) => param.name.toLowerCase() === name.toLowerCase())?.name;
  if (id === undefined || fixed.some((name) => known(name) !== name)) return undefined;
  const common = { method: get.name, fixed, row, ...fieldsOf(write) };
  if (adding.test(verb)) {
    const newId = newIds.test(id) ? newIdOf(write.returns) : undefined;
    return newId && { ...common, id: { from: "", to: id }, newId };
  }
  const from = known(id);
  return from === undefined ? undefined : { ...common, id: { from, to: id } };
}

/** `X.items.set` and `X.items.get` of one owner: the object is the whole collection. */
function wholeCollection(write: DetailsFact, read: DetailsFact): ReadBack | undefined {
  if (!/\.(?:set|unset|delete)$/i.test(write.name)) return undefined;
  const required = (read.params ?? []).filter((param) => param.required === true);
  const others = (read.params ?? []).filter((param) => param.required !== true);
  const [owner] = required;
  if (owner === undefined || required.length > 1 || others.length > 0) return undefined;
  if (!write.params?.some(({ name }) => name === owner.name)) return undefined;
  const [changed, ...more] = write.params.filter(({ name, type }) => name !== owner.name && type !== "integer");
  if (more.length > 0) return undefined;
  const { wrapper } = read.returns ?? {};
  return {
    method: read.name,
    id: { from: owner.name, to: owner.name },
    fixed: [],
    row: wrapper === undefined ? [] : [wrapper],
    ...(changed === undefined ? {} : { fields: changed.name }),
  };
}

/** The parameter that names the object, then the others that a reading method asks for. */
function keysOf({ params }: DetailsFact): readonly string[] | undefined {
  if (params === null) return undefined;
  const required = params.filter((param) => param.required === true);
  const asked = required.length > 0 || params.length !== 1 ? required : params;
  const id = asked.find(({ name }) => name.toLowerCase() === "id") ?? asked.at(-1);
  if (id === undefined || !/(?:id|code)$/i.test(id.name)) return undefined;
  return [id.name, ...asked.filter((param) => param !== id).map(({ name }) => name)];
}

/** Where the object stands in `result`; `undefined` where that is a list, a single value or not documented. */
function rowOf(returns: ReturnFact | null): readonly string[] | undefined {
  if (returns === null || returns.shape === "array") return undefined;
  if (returns.wrapper !== undefined) return [returns.wrapper];
  const { type = "", shape } = returns;
  if (type.endsWith("[]") || (shape === undefined && /^(?:array|string|integer|boolean|null|double)\b/.test(type))) {
    return undefined;
  }
  return shape === undefined || shape === "object" ? [] : undefined;
}

function newIdOf(returns: ReturnFact | null): readonly string[] | undefined {
  const { type = "", shape, wrapper, keys = [] } = returns ?? {};
  if (shape === "integer" || (shape === undefined && type === "integer")) return [];
  if (shape !== "object") return undefined;
  if (wrapper !== undefined) return [wrapper, "id"];
  // Further keys may be those of an object inside, whose own key the page leaves out.
  const [id, ...others] = keys.map((key) => key.slice(0, key.indexOf(":")));
  return id?.toLowerCase() === "id" && others.length === 0 ? [id] : undefined;
}

function fieldsOf({ params }: DetailsFact): { readonly fields?: string } {
  const found = params?.find(({ name }) => /^(?:ar)?fields?$/i.test(name))?.name;
  return found === undefined ? {} : { fields: found };
}
