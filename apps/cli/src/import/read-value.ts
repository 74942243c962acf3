import { type CellKind, cellKind, type PortalField } from "b24kit";
import type { Cell } from "../export/cell.ts";
import type { Given } from "./file-rows.ts";
import type { Names } from "./names.ts";
import type { Read } from "./problem.ts";
import { type DateOrder, readDate, readDateTime } from "./read-date.ts";
import { readMoney } from "./read-money.ts";
import { readDecimal, readExact } from "./read-number.ts";

/** How cells are understood. */
export interface ReadingRules {
  readonly names: Names;
  readonly dates?: DateOrder | undefined;
}

/** A value as an export would show it, to be compared and sent; a currency that stood beside a sum. */
export interface ImportValue {
  readonly cell: Exclude<Cell, null>;
  readonly currency?: string;
}

/** Reads what a cell says as its field takes it. An empty cell is undefined: it changes nothing. */
export function readValue(given: Given, field: PortalField, rules: ReadingRules): Read<ImportValue> | undefined {
  const isList = field.isMultiple || cellKind(field) === "contact";
  const texts = isList ? listOf(given) : typeof given === "string" ? [given] : given;
  const filled = texts.map((text) => text.trim()).filter((text) => text !== "");
  if (filled.length === 0) return undefined;
  if (!isList && filled.length > 1) {
    return { wrong: { ru: "здесь только одно значение", en: "it takes one value only" } };
  }
  const read = filled.map((text) => readOne(text, field, rules));
  const wrong = read.find((one) => "wrong" in one);
  if (wrong !== undefined) return wrong;
  const values = read.flatMap((one) => ("value" in one ? [one.value] : []));
  const [first] = values;
  return isList ? { value: { cell: values.map(({ cell }) => cell) } } : first && { value: first };
}

/** Several values as an export writes them: "; " between, or a list in JSON. */
function listOf(given: Given): readonly string[] {
  if (typeof given !== "string") return given;
  if (given.trim().startsWith("[")) {
    try {
      const list: unknown = JSON.parse(given);
      if (Array.isArray(list)) return list.map(String);
    } catch {
      // A text in brackets.
    }
  }
  return given.split(";");
}

function readOne(text: string, field: PortalField, rules: ReadingRules): Read<ImportValue> {
  const named = rules.names.read(field, text);
  if (named !== undefined) return cellOf(named);
  return field.type === "money" ? fieldMoney(text, rules.names) : readers[cellKind(field)](text, rules);
}

const asText = (text: string): Read<ImportValue> => ({ value: { cell: text } });

const readers: Readonly<Record<CellKind, (text: string, rules: ReadingRules) => Read<ImportValue>>> = {
  money: (text, { names }) => sum(text, names),
  integer: (text) => cellOf(readInteger(text)),
  decimal: (text) => cellOf(readNumber(text)),
  date: (text, { dates }) => cellOf(readDate(text, dates)),
  datetime: (text, { dates }) => cellOf(readDateTime(text, dates)),
  boolean: (text) => cellOf(readFlag(text)),
  contact: asText,
  text: asText,
};

function cellOf(read: Read<Exclude<Cell, null>>): Read<ImportValue> {
  return "wrong" in read ? read : { value: { cell: read.value } };
}

function sum(text: string, { currencies }: Names): Read<ImportValue> {
  const money = readMoney(text, currencies);
  if ("wrong" in money) return money;
  const { amount, currency } = money.value;
  return { value: { cell: amount, ...(currency === undefined ? {} : { currency }) } };
}

/** A user field keeps its currency with the sum. */
function fieldMoney(text: string, { currencies }: Names): Read<ImportValue> {
  const money = readMoney(text.replace("|", " "), currencies);
  if ("wrong" in money) return money;
  const { amount, currency } = money.value;
  if (currency !== undefined) return { value: { cell: `${amount}|${currency}` } };
  return { wrong: { ru: `нужна валюта: ${text} RUB`, en: `it needs a currency: ${text} USD` } };
}

/** More digits than a double holds stay text, as in an export. */
function readNumber(text: string): Read<number | string> {
  const decimal = readDecimal(text);
  if ("wrong" in decimal || decimal.value.replaceAll(/\D/g, "").length > 15) return decimal;
  return { value: Number(decimal.value) };
}

function readInteger(text: string): Read<number> {
  const decimal = readExact(text);
  if ("wrong" in decimal) return decimal;
  const number = Number(decimal.value);
  if (Number.isSafeInteger(number)) return { value: number };
  return { wrong: { ru: `нужно целое число: ${text}`, en: `it takes a whole number: ${text}` } };
}

function readFlag(text: string): Read<boolean> {
  if (/^(?:y|yes|true|1|да)$/i.test(text)) return { value: true };
  if (/^(?:n|no|false|0|нет)$/i.test(text)) return { value: false };
  return { wrong: { ru: `нужно да или нет: ${text}`, en: `it takes yes or no: ${text}` } };
}
