import type { ClassicRow } from "../types.ts";
import type { LoadContext } from "./context.ts";
import {
  ACTIVITY,
  CREATION,
  emptyDate,
  hasValues,
  MOVES,
  multiValues,
  numberMultiValues,
  ORIGIN,
  PEOPLE,
  semantics,
} from "./crm-fields.ts";
import { moment } from "./date-readers.ts";
import { textOf, type FieldTable } from "./field-table.ts";
import { flag, id, money, nullableText, optionalText, reference, text } from "./readers.ts";
import { readRows } from "./rows.ts";

const LEAD: FieldTable<LoadContext> = {
  ID: id(),
  TITLE: text({ fallback: (draft) => `Lead #${textOf(draft, "ID")}` }),
  HONORIFIC: nullableText(),
  NAME: optionalText(),
  SECOND_NAME: optionalText(),
  LAST_NAME: optionalText(),
  COMPANY_TITLE: optionalText(),
  COMPANY_ID: reference(),
  CONTACT_ID: reference(),
  BIRTHDATE: emptyDate(),
  SOURCE_ID: nullableText(),
  SOURCE_DESCRIPTION: optionalText(),
  STATUS_ID: text({ fallback: (_, { stages }) => stages.first("STATUS") }),
  STATUS_DESCRIPTION: optionalText(),
  STATUS_SEMANTIC_ID: semantics("lead", "STATUS_ID"),
  POST: optionalText(),
  CURRENCY_ID: text({ fallback: (_, { baseCurrency }) => baseCurrency }),
  OPPORTUNITY: money({ fallback: "0.00", empty: null }),
  IS_MANUAL_OPPORTUNITY: flag({ fallback: "N" }),
  IS_RETURN_CUSTOMER: flag({ fallback: "N" }),
  ...PEOPLE,
  ...CREATION,
  ...MOVES,
  ...ACTIVITY,
  DATE_CLOSED: moment({
    fallback: (draft) => (draft["STATUS_SEMANTIC_ID"] === "P" ? "" : draft["MOVED_TIME"]),
    empty: "",
  }),
  HAS_PHONE: hasValues("PHONE"),
  HAS_EMAIL: hasValues("EMAIL"),
  HAS_IMOL: flag({ fallback: "N" }),
  PHONE: multiValues("PHONE"),
  EMAIL: multiValues("EMAIL"),
  ...ORIGIN,
};

export function readLeads(rows: readonly unknown[], context: LoadContext): ClassicRow[] {
  return numberMultiValues(readRows(rows, { name: "leads", table: LEAD, key: "ID" }, context), 700_000) as ClassicRow[];
}
