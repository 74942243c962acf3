import { createWording, scrubText, type Wording } from "@b24kit/report";
import type { Context, Whose } from "../context.ts";
import type { Field } from "./field.ts";
import { hideDetails } from "./hide-details.ts";
import { createHideNames, type HideNames } from "./hide-names.ts";
import { type OutsideKey, outsideMessages } from "./outside-wording.ts";

/** Replaces what may not leave the company; the same always by the same, within one report. */
export interface Mask {
  readonly t: Wording<OutsideKey>;
  allows(field: Field): boolean;
  person(id: number, name: string): string;
  department(id: number | null, name: string): string;
  source(name: string): string;
  /** A title, or where titles are not allowed the kind and the number of the record. */
  title(title: string, record: Readonly<Record<string, unknown>>): string;
  /** A contact, a company, or who else buys: where names are not allowed the kind and the number of the record, which stands as `place`. */
  client(name: string, record: Readonly<Record<string, unknown>>, place: string): string;
  /** Text that somebody wrote, without what is not allowed in it. */
  text(text: string): string;
  whose(whose: Pick<Whose, "kind" | "name"> & { readonly id?: number | null | undefined }): string;
}

/** A mask that lets only these fields through. `names` are all that the report might know. */
export function createMask(context: Context, fields: readonly Field[], names: () => Iterable<string>): Mask {
  const t = createWording(outsideMessages, context.language);
  const allows = (field: Field): boolean => fields.includes(field);
  const people = numbered((number) => t("person", { number }));
  const departments = numbered((number) => t("department", { number }));
  const sources = numbered((number) => t("source", { number }));
  let hideNames: HideNames | undefined;
  const text = (written: string): string => {
    // First made safe: what is invisible would part a name for us and for nobody else.
    const safe = scrubText(written);
    const nameless = allows("names") ? safe : (hideNames ??= createHideNames(names()))(safe);
    return hideDetails(nameless, allows);
  };
  const person: Mask["person"] = (id, name) => (allows("names") ? name : people(String(id)));
  const department: Mask["department"] = (id, name) => (allows("names") ? name : departments(String(id ?? name)));
  return {
    t,
    allows,
    person,
    department,
    source: (name) => (allows("titles") ? text(name) : name === "" ? name : sources(name)),
    title: (title, record) => (allows("titles") ? text(title) : t(kindOf(record), { id: numberOf(record) })),
    client: (name, record, place) => (allows("names") ? name : t(clientKind(record, place), { id: numberOf(record) })),
    text,
    whose: ({ kind, id, name }) => {
      if (kind === "all") return "";
      return kind === "department"
        ? department(id ?? null, name)
        : person(id ?? context.dictionaries.identity.userId, name);
    },
  };
}

/** Numbers in the order in which they are asked for. */
function numbered(word: (number: string) => string): (key: string) => string {
  const words = new Map<string, string>();
  return (key) => {
    const found = words.get(key) ?? word(String(words.size + 1));
    words.set(key, found);
    return found;
  };
}

/** Records of clients say what they are, or stand where only such a one does. */
function clientKind({ type }: Readonly<Record<string, unknown>>, place: string): OutsideKey {
  const known = (["contact", "company", "lead", "deal"] as const).find((kind) => kind === type || kind === place);
  return known ?? "record";
}

/** What kind of record it is, by what only such a record tells. */
function kindOf(record: Readonly<Record<string, unknown>>): OutsideKey {
  if ("attendance" in record || "isAllDay" in record) return "meeting";
  if ("direction" in record) return "activity";
  if ("deadline" in record) return "task";
  if ("dealId" in record || "amount" in record) return "deal";
  return "source" in record ? "lead" : "record";
}

function numberOf({ id, dealId }: Readonly<Record<string, unknown>>): string {
  const number = id ?? dealId;
  return typeof number === "number" ? String(number) : "";
}
