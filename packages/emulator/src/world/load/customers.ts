import type { ClassicRow } from "../types.ts";
import type { LoadContext } from "./context.ts";
import {
  ACTIVITY,
  CREATION,
  emptyDate,
  hasValues,
  multiValues,
  numberMultiValues,
  ORIGIN,
  PEOPLE,
  sameAs,
} from "./crm-fields.ts";
import { moment } from "./date-readers.ts";
import { textOf, type FieldTable } from "./field-table.ts";
import { flag, id, money, nullableText, optionalText, reference, text } from "./readers.ts";
import { readRows } from "./rows.ts";

const COMMON: FieldTable<LoadContext> = {
  LEAD_ID: reference(),
  ...PEOPLE,
  ...CREATION,
  DATE_MODIFY: moment({ fallback: sameAs("DATE_CREATE") }),
  ...ACTIVITY,
  HAS_PHONE: hasValues("PHONE"),
  HAS_EMAIL: hasValues("EMAIL"),
  HAS_IMOL: flag({ fallback: "N" }),
  PHONE: multiValues("PHONE"),
  EMAIL: multiValues("EMAIL"),
  ...ORIGIN,
};

const COMPANY: FieldTable<LoadContext> = {
  ID: id(),
  TITLE: text({ fallback: (draft) => `Company #${textOf(draft, "ID")}` }),
  COMPANY_TYPE: nullableText(),
  INDUSTRY: nullableText(),
  EMPLOYEES: nullableText(),
  REVENUE: money({ fallback: null, empty: null }),
  CURRENCY_ID: text({ fallback: (_, { baseCurrency }) => baseCurrency }),
  IS_MY_COMPANY: flag({ fallback: "N" }),
  ...COMMON,
};

const CONTACT: FieldTable<LoadContext> = {
  ID: id(),
  HONORIFIC: nullableText(),
  NAME: optionalText(),
  SECOND_NAME: optionalText(),
  LAST_NAME: optionalText(),
  POST: optionalText(),
  COMPANY_ID: reference(),
  TYPE_ID: nullableText(),
  SOURCE_ID: nullableText(),
  SOURCE_DESCRIPTION: optionalText(),
  BIRTHDATE: emptyDate(),
  EXPORT: flag({ fallback: "Y" }),
  ...COMMON,
};

export function readCompanies(rows: readonly unknown[], context: LoadContext): ClassicRow[] {
  return numberMultiValues(
    readRows(rows, { name: "companies", table: COMPANY, key: "ID" }, context),
    800_000,
  ) as ClassicRow[];
}

export function readContacts(rows: readonly unknown[], context: LoadContext): ClassicRow[] {
  return numberMultiValues(
    readRows(rows, { name: "contacts", table: CONTACT, key: "ID" }, context),
    900_000,
  ) as ClassicRow[];
}
