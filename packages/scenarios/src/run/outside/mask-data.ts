import type { Report } from "@b24kit/report";
import type { Whose } from "../context.ts";
import type { Mask } from "./create-mask.ts";
import { type StringClass, stringClass } from "./string-classes.ts";

type Data = Report["data"];
type DataRecord = Readonly<Record<string, Data>>;

/** What stands for a string that nobody has classified, or that does not look like what it should be. */
const unknown = "—";

/** What stands for what says how somebody is reached or who it is. */
const hidden = "•••";

/** A string of `data`, the record that it is in and where that stands, and what may be told of it. */
interface Found {
  readonly value: string;
  readonly record: DataRecord;
  readonly place: string;
  readonly mask: Mask;
  readonly keepsAmounts: boolean;
}

const replacements: Readonly<Record<StringClass, (found: Found) => string | null>> = {
  time: shaped(/^[+-]?\d{4,6}-\d{2}(?:-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2}(?::\d{2})?)?)?)?$/),
  word: shaped(/^[a-z0-9-]+$/),
  currency: shaped(/^(?:[A-Z]{3})?$/),
  stage: ({ value }) => value,
  amount: ({ value, mask, keepsAmounts }) => (keepsAmounts || mask.allows("amounts") ? value : null),
  link: ({ value, mask }) => (mask.allows("links") ? value : ""),
  title: ({ value, record, mask }) => mask.title(value, record),
  place: ({ value, mask }) => (mask.allows("contacts") ? mask.text(value) : null),
  source: ({ value, record, mask }) => mask.source(typeof record["name"] === "string" ? record["name"] : value),
  person: ({ value, record, mask }) => {
    const id = record["id"] ?? record["personId"];
    return typeof id === "number" ? mask.person(id, value) : unknown;
  },
  client: ({ value, record, place, mask }) => mask.client(value, record, place),
  detail: ({ value, mask }) => (mask.allows("names") && mask.allows("contacts") ? value : hidden),
  whose: ({ record, mask }) => mask.whose(record as unknown as Whose),
};

/**
 * `data` with every string replaced that may not leave the company. Numbers stay: they are counts, days, shares and ids. Amounts are
 * strings; with `keepsAmounts` they stay for whoever shows them masked, else what is not allowed becomes null.
 */
export function maskData(data: Data, mask: Mask, keepsAmounts: boolean): Data {
  const masked = (value: Data, key: string, record: DataRecord, place: string): Data => {
    if (typeof value === "string") {
      const found = stringClass(place, key);
      return found === undefined ? unknown : replacements[found]({ value, record, place, mask, keepsAmounts });
    }
    if (Array.isArray(value)) return value.map((item) => masked(item, key, record, place));
    if (typeof value !== "object" || value === null) return value;
    // Keys of a record are those of its schema.
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, masked(item, name, value, key)]));
  };
  return masked(data, "", {}, "");
}

/** The names of people and of clients that stand in `data`. */
export function* personNames(value: Data, place = ""): Generator<string> {
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) yield* personNames(item, place);
    return;
  }
  const { name } = value;
  const found = stringClass(place, "name");
  if (typeof name === "string" && (found === "person" || found === "client")) yield name;
  for (const [key, item] of Object.entries(value)) yield* personNames(item, key);
}

function shaped(shape: RegExp): (found: Found) => string {
  return ({ value }) => (shape.test(value) ? value : unknown);
}
