import {
  defaultCategory,
  directoryRows,
  isStageDirectory,
  semanticsLetter,
  semanticsOfId,
  stageDirectory,
  standardDealStages,
  standardDirectories,
  type StageSemantics,
} from "../standard-dictionaries.ts";
import type { CategoryRow, CurrencyRow, StatusRow } from "../types.ts";
import type { BaseContext, StageIndex } from "./context.ts";
import { textOf, type Draft, type FieldTable } from "./field-table.ts";
import { field, flag, id, nullableText, optionalText, text, wholeNumber, wholeText } from "./readers.ts";
import { isRecord } from "./problems.ts";
import { readRows } from "./rows.ts";

const CATEGORY: FieldTable<BaseContext> = {
  id: field(
    "a whole number, 0 for the default pipeline",
    (value, fail) => {
      const number = typeof value === "string" && /^\d{1,9}$/.test(value) ? Number(value) : value;
      return Number.isSafeInteger(number) && Number(number) >= 0
        ? number
        : fail("a whole number, 0 for the default pipeline");
    },
    {},
  ),
  name: text({ fallback: ({ id: number }) => `#${String(number)}` }),
  sort: wholeNumber({ fallback: ({ id: number }) => 100 + Number(number) * 100 }),
  entityTypeId: wholeNumber({ fallback: 2 }),
  isDefault: flag({ fallback: ({ id: number }) => (number === 0 ? "Y" : "N") }),
};

function categoryKey(row: Draft): string {
  return `${textOf(row, "entityTypeId")}:${textOf(row, "id")}`;
}

/** The default pipeline of deals is always there. */
export function readCategories(rows: readonly unknown[], context: BaseContext): CategoryRow[] {
  const read = readRows(rows, { name: "categories", table: CATEGORY, key: "id", unique: categoryKey }, context);
  const categories = read as unknown as CategoryRow[];
  const hasDefault = categories.some((category) => category.id === 0 && category.entityTypeId === 2);
  return hasDefault ? categories : [defaultCategory(context.language), ...categories];
}

const SEMANTICS = 'null, "S" or "F"';

const STATUS: FieldTable<BaseContext> = {
  ID: id(),
  ENTITY_ID: text(),
  STATUS_ID: text(),
  NAME: text({ fallback: (draft) => draft["STATUS_ID"] }),
  NAME_INIT: optionalText(),
  SORT: wholeText({ fallback: (draft) => String(Number(textOf(draft, "ID")) * 10) }),
  SYSTEM: flag({ fallback: "N" }),
  CATEGORY_ID: text({
    fallback: (draft) => /^DEAL_STAGE_(\d+)$/.exec(textOf(draft, "ENTITY_ID"))?.[1] ?? null,
    empty: null,
  }),
  COLOR: nullableText(),
  SEMANTICS: field(
    SEMANTICS,
    (value, fail) => (value === "P" ? null : value === "S" || value === "F" ? value : fail(SEMANTICS)),
    {
      fallback: (draft) => (isStage(draft) ? semanticsLetter(semanticsOfId(textOf(draft, "STATUS_ID"))) : null),
      empty: null,
    },
  ),
};

function statusKey(row: Draft): string {
  return `${textOf(row, "ENTITY_ID")} ${textOf(row, "STATUS_ID")}`;
}

/** Whole directories that the file does not mention (stages of each pipeline, lead statuses, sources …) are standard. */
export function readStatuses(
  rows: readonly unknown[],
  categories: readonly CategoryRow[],
  context: BaseContext,
): StatusRow[] {
  const collection = { name: "statuses", table: STATUS, key: "ID", unique: statusKey, numbersRows: true };
  const given = readRows(rows, collection, context).map(withExtra) as StatusRow[];
  const known = new Set(given.map(({ ENTITY_ID }) => ENTITY_ID));
  let last = given.reduce((highest, { ID }) => Math.max(highest, Number(ID)), 0);
  const standard = standardDirectories(context.language);
  for (const { id: category, entityTypeId } of categories) {
    if (entityTypeId === 2) standard.set(stageDirectory(category), standardDealStages(category, context.language));
  }
  const missing = [...standard].filter(([name]) => !known.has(name));
  return [...given, ...missing.flatMap(([name, entries]) => directoryRows(name, entries, () => ++last))];
}

function isStage(draft: Draft): boolean {
  return isStageDirectory(textOf(draft, "ENTITY_ID"));
}

function withExtra(draft: Draft): Draft {
  if (!isStage(draft) || draft["EXTRA"] !== undefined) return draft;
  const { SEMANTICS: letter, COLOR: color } = draft;
  const byName = semanticsOfId(textOf(draft, "STATUS_ID"));
  const failure: StageSemantics = byName === "apology" ? "apology" : "failure";
  const semantics = letter === "S" ? "success" : letter === "F" ? failure : "process";
  return { ...draft, EXTRA: { SEMANTICS: semantics, COLOR: color ?? "#ACE9FB" } };
}

const CURRENCY: FieldTable<BaseContext> = {
  CURRENCY: text(),
  AMOUNT_CNT: wholeText({ fallback: "1" }),
  BASE: flag({ fallback: "N" }),
  // Without a rate the currency cannot be converted: something that a report must say.
  AMOUNT: field("a decimal rate", readRate, { fallback: (draft) => (draft["BASE"] === "Y" ? "1.0000" : "") }),
  SORT: wholeText({ fallback: "100" }),
  FULL_NAME: text({ fallback: (draft) => draft["CURRENCY"] }),
  FORMAT_STRING: text({ fallback: (draft) => `# ${textOf(draft, "CURRENCY")}` }),
  DEC_POINT: optionalText("."),
  THOUSANDS_SEP: nullableText(),
  DECIMALS: wholeText({ fallback: "2" }),
};

function readRate(value: unknown, fail: (expected: string) => undefined): unknown {
  const rate = typeof value === "number" ? String(value) : value;
  return typeof rate === "string" && /^\d+(\.\d+)?$/.test(rate) ? rate : fail("a decimal rate");
}

function isBase(row: unknown): boolean {
  return isRecord(row) && (row["BASE"] === "Y" || row["BASE"] === true);
}

/** Without currencies there is the rouble; the first one is the base when none says so. */
export function readCurrencies(rows: readonly unknown[], context: BaseContext): CurrencyRow[] {
  const given = rows.length > 0 ? rows : [{ CURRENCY: "RUB", BASE: "Y" }];
  const bases = given.filter(isBase).length;
  if (bases > 1) context.problems.add(`currencies: one of them must be the base, ${bases} have BASE "Y"`);
  const named =
    bases > 0 ? given : given.map((row, index) => (index === 0 && isRecord(row) ? { ...row, BASE: "Y" } : row));
  return readRows(named, { name: "currencies", table: CURRENCY, key: "CURRENCY" }, context) as unknown as CurrencyRow[];
}

function entityOf(directory: string): "deal" | "lead" {
  return directory === "STATUS" ? "lead" : "deal";
}

/** Looks stages up by their full ids. */
export function indexStages(rows: readonly StatusRow[]): StageIndex {
  const stages = rows.filter(({ ENTITY_ID }) => isStageDirectory(ENTITY_ID));
  const known = new Map(
    stages.map((row) => [`${entityOf(row.ENTITY_ID)} ${row.STATUS_ID}`, row.SEMANTICS ?? "P"] as const),
  );
  const isKnown: StageIndex["isKnown"] = (entity, stage) => known.has(`${entity} ${stage}`);
  return {
    rows,
    isKnown,
    semanticsOf: (entity, stage) => known.get(`${entity} ${stage}`) ?? semanticsLetter(semanticsOfId(stage)) ?? "P",
    first: (directory) => firstOpen(stages.filter(({ ENTITY_ID }) => ENTITY_ID === directory)),
  };
}

function firstOpen(stages: readonly StatusRow[]): string {
  const sorted = stages.toSorted((a, b) => Number(a.SORT) - Number(b.SORT));
  return (sorted.find(({ SEMANTICS }) => SEMANTICS === null) ?? sorted[0])?.STATUS_ID ?? "NEW";
}
