import { createFormat, type Format, type Notice, type Report } from "@b24kit/report";
import type { CommonParameters } from "../../shared/parameters.ts";
import type { Quality } from "../../shared/data.ts";
import type { Answers } from "../answers.ts";
import type { Context } from "../context.ts";
import type { TimedResult } from "../result.ts";
import type { RunReportOptions } from "../run-report-options.ts";
import { type Made, showReport } from "../show-report.ts";
import { createMask, type Mask } from "./create-mask.ts";
import { allFields, type Field } from "./field.ts";
import { maskContext } from "./mask-context.ts";
import { maskData, personNames } from "./mask-data.ts";

/** Stands for a sum that is not told. */
const hiddenSum = "•••";

/**
 * The report as it may leave the company: shown again from data in which everything is replaced that is not known to be harmless or
 * allowed by `fields`. Only stages and pipelines keep their names by themselves.
 */
export function outsideReport(
  made: Made,
  options: RunReportOptions,
  parameters: CommonParameters,
  result: TimedResult,
  fields: readonly Field[],
): Report {
  const data = result.data as Report["data"];
  const mask = createMask(result.context, fields, () => namesOf(result.context, data));
  const shown = maskData(data, mask, true);
  const context = maskContext(result.context, mask);
  const { quality } = maskData({ quality: { ...result.quality } }, mask, true) as unknown as { quality: Quality };
  const masked = { ...result, data: shown, quality, context, answers: withoutWords(result.answers) };
  const report = showReport(made, options, parameters, masked, formatOf(context, mask));
  return {
    ...report,
    data: maskData(data, mask, false),
    blocks: mask.allows("links") ? report.blocks : (withoutLinks(report.blocks) as Report["blocks"]),
    notices: [...report.notices, ...leftOut(mask, context)],
  };
}

/** Everybody whom the report might name: those whom the portal lists, and those who stand in `data`. */
function* namesOf({ dictionaries }: Context, data: Report["data"]): Generator<string> {
  yield dictionaries.identity.name;
  for (const { name } of dictionaries.people.values()) yield name;
  yield* personNames(data);
}

/** What the portal said of its refusals may name anybody. */
function withoutWords(answers: Answers): Answers {
  return Object.fromEntries(
    Object.entries(answers).map(([key, outcome]) => [
      key,
      outcome.ok ? outcome : { ...outcome, failure: { ...outcome.failure, message: "" } },
    ]),
  );
}

function formatOf({ language, zone, now }: Context, mask: Mask): Format {
  const format = createFormat({ lang: language, zone: zone.id, now });
  if (mask.allows("amounts")) return format;
  return { ...format, money: () => hiddenSum, moneyList: (sums) => (sums.length === 0 ? "0" : hiddenSum) };
}

function withoutLinks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutLinks);
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => key !== "link");
  return Object.fromEntries(kept.map(([key, item]) => [key, withoutLinks(item)]));
}

/** Says once what is left out. */
function leftOut(mask: Mask, { language, zone, now }: Context): readonly Notice[] {
  const missing = allFields.filter((field) => !mask.allows(field)).map((field) => mask.t(field));
  if (missing.length === 0) return [];
  const fields = createFormat({ lang: language, zone: zone.id, now }).list(missing);
  // Names of the portal's people are known; those of customers are not.
  const mayName = mask.allows("titles") && !mask.allows("names");
  const texts = [mask.t("without", { fields }), ...(mayName ? [mask.t("titlesMayName")] : [])];
  return [{ kind: "info", text: texts.join(" ") }];
}
