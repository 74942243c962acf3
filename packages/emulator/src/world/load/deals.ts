import { stageDirectory } from "../standard-dictionaries.ts";
import type { ClassicRow } from "../types.ts";
import type { LoadContext } from "./context.ts";
import { ACTIVITY, CREATION, emptyDate, MOVES, ORIGIN, PEOPLE, semantics } from "./crm-fields.ts";
import { date, epochOf } from "./date-readers.ts";
import { textOf, type Draft, type FieldTable, type Source } from "./field-table.ts";
import { flag, id, money, nullableText, optionalText, percent, reference, text, wholeText } from "./readers.ts";
import { readRows } from "./rows.ts";

/** A deal: every field with what it is when the file does not say. Bad data such as an unknown stage is let through. */
const DEAL: FieldTable<LoadContext> = {
  ID: id(),
  TITLE: text({ fallback: (draft) => `Deal #${textOf(draft, "ID")}` }),
  TYPE_ID: nullableText(),
  CATEGORY_ID: wholeText({ fallback: categoryOfStage }),
  STAGE_ID: text({
    fallback: (draft, { stages }) => stages.first(stageDirectory(Number(textOf(draft, "CATEGORY_ID")))),
  }),
  STAGE_SEMANTIC_ID: semantics("deal", "STAGE_ID"),
  CLOSED: flag({ fallback: (draft) => (draft["STAGE_SEMANTIC_ID"] === "P" ? "N" : "Y") }),
  PROBABILITY: percent({ fallback: null, empty: null }),
  CURRENCY_ID: text({ fallback: (_, { baseCurrency }) => baseCurrency }),
  OPPORTUNITY: money({ fallback: "0.00", empty: null }),
  IS_MANUAL_OPPORTUNITY: flag({ fallback: "N" }),
  TAX_VALUE: money({ fallback: "0.00", empty: null }),
  LEAD_ID: reference(),
  COMPANY_ID: reference(),
  CONTACT_ID: reference(),
  QUOTE_ID: reference(),
  ...PEOPLE,
  ...CREATION,
  ...MOVES,
  ...ACTIVITY,
  BEGINDATE: date({ fallback: dayOfCreation, empty: "" }),
  CLOSEDATE: emptyDate(),
  IS_NEW: flag({ fallback: "N" }),
  IS_RECURRING: flag({ fallback: "N" }),
  IS_RETURN_CUSTOMER: flag({ fallback: "N" }),
  IS_REPEATED_APPROACH: flag({ fallback: "N" }),
  SOURCE_ID: nullableText(),
  SOURCE_DESCRIPTION: optionalText(),
  ADDITIONAL_INFO: nullableText(),
  LOCATION_ID: nullableText(),
  ...ORIGIN,
};

export function readDeals(rows: readonly unknown[], context: LoadContext): ClassicRow[] {
  return readRows(rows, { name: "deals", table: DEAL, key: "ID" }, context) as ClassicRow[];
}

/** "C4:NEW" belongs to pipeline 4 when there is one; everything else to the default pipeline. */
function categoryOfStage(_: Draft, { categories }: LoadContext, source: Source): string {
  const category = /^C(\d+):/.exec(textOf(source, "STAGE_ID"))?.[1];
  return category !== undefined && categories.some(({ id }) => id === Number(category)) ? category : "0";
}

function dayOfCreation(draft: Draft, context: LoadContext): string {
  const created = epochOf(draft["DATE_CREATE"], context);
  return created === undefined ? "" : context.clock.isoDay(context.clock.dayOf(created));
}
