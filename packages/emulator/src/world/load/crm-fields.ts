import { multiField } from "../multi-field.ts";
import type { LoadContext } from "./context.ts";
import { date, moment } from "./date-readers.ts";
import type { Draft, Field, FieldTable, Source } from "./field-table.ts";
import { isRecord } from "./problems.ts";
import { field, flag, id, nullableText, text } from "./readers.ts";

type Table = FieldTable<LoadContext>;

/** Who is responsible and who made the row: the current user unless the row says otherwise. */
export const PEOPLE: Table = {
  ASSIGNED_BY_ID: id({ fallback: (_, { currentUser }) => currentUser }),
  CREATED_BY_ID: id({ fallback: sameAs("ASSIGNED_BY_ID") }),
  MODIFY_BY_ID: id({ fallback: sameAs("ASSIGNED_BY_ID") }),
};

/** Created now unless the row says otherwise; what is explicitly empty stays empty. */
export const CREATION: Table = {
  DATE_CREATE: moment({ fallback: (_, { clock, now }) => clock.iso(now) }),
};

/** Follows CREATION. A stage is entered at creation unless the row says otherwise. */
export const MOVES: Table = {
  MOVED_TIME: moment({ fallback: sameAs("DATE_CREATE"), empty: "" }),
  MOVED_BY_ID: id({ fallback: sameAs("ASSIGNED_BY_ID") }),
  DATE_MODIFY: moment({ fallback: (draft) => draft["MOVED_TIME"] || draft["DATE_CREATE"] }),
};

/** Follows CREATION and PEOPLE. */
export const ACTIVITY: Table = {
  LAST_ACTIVITY_TIME: moment({ fallback: sameAs("DATE_CREATE"), empty: "" }),
  LAST_ACTIVITY_BY: id({ fallback: sameAs("ASSIGNED_BY_ID") }),
};

export const ORIGIN: Table = {
  OPENED: flag({ fallback: "Y" }),
  COMMENTS: text({ fallback: "", empty: "" }),
  ORIGINATOR_ID: nullableText(),
  ORIGIN_ID: nullableText(),
  UTM_SOURCE: nullableText(),
  UTM_MEDIUM: nullableText(),
  UTM_CAMPAIGN: nullableText(),
  UTM_CONTENT: nullableText(),
  UTM_TERM: nullableText(),
};

/** A date that may be empty. */
export const emptyDate = (): Field<LoadContext> => date({ fallback: "", empty: "" });

export function sameAs(name: string): (draft: Draft) => unknown {
  return (draft) => draft[name];
}

const SEMANTICS = '"P", "S" or "F"';

/** Semantics as given, else those of the stage. */
export function semantics(entity: "deal" | "lead", stageField: string): Field<LoadContext> {
  return field(
    SEMANTICS,
    (value, fail) => (value === "P" || value === "S" || value === "F" ? value : fail(SEMANTICS)),
    {
      fallback: (draft, { stages }) => stages.semanticsOf(entity, String(draft[stageField])),
    },
  );
}

const MULTI = "a text, a list of texts or of objects with VALUE";

/** PHONE and EMAIL: one text, several, or the structure that the portal answers with. Ids are given afterwards. */
export function multiValues(type: string): Field<LoadContext> {
  return field(
    MULTI,
    (value, fail) => {
      const entries = (Array.isArray(value) ? value : [value]).map((entry) => entryOf(entry, type));
      return entries.includes(undefined) ? fail(MULTI) : entries;
    },
    { fallback: [], empty: [] },
  );
}

function entryOf(entry: unknown, type: string): Draft | undefined {
  if (typeof entry === "string" || typeof entry === "number")
    return multiField(type, [String(entry)], 0)[0] as Draft | undefined;
  if (!isRecord(entry) || typeof entry["VALUE"] !== "string") return undefined;
  return { ID: "0", VALUE_TYPE: "WORK", TYPE_ID: type, ...entry };
}

/** HAS_PHONE and HAS_EMAIL tell whether the structure is there, as the portal keeps them. */
export function hasValues(name: string): Field<LoadContext> {
  const has = (_: Draft, __: LoadContext, source: Source) => {
    const value = source[name];
    return (Array.isArray(value) ? value.length > 0 : Boolean(value)) ? "Y" : "N";
  };
  return flag({ fallback: has });
}

/** Numbers the phones and addresses of all rows; the key is absent where there are none, as in the portal's answers. */
export function numberMultiValues<Row extends Draft>(rows: Row[], firstId: number): Row[] {
  let last = firstId;
  for (const row of rows) {
    for (const name of ["PHONE", "EMAIL"]) {
      const entries = row[name];
      if (!Array.isArray(entries)) continue;
      if (entries.length === 0) delete row[name];
      else
        Object.assign(row, {
          [name]: entries.map((entry: Draft) => ({
            ...entry,
            ID: entry["ID"] === "0" ? String(++last) : String(entry["ID"]),
          })),
        });
    }
  }
  return rows;
}
