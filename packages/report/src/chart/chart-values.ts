import type { Chart, Language } from "../document.ts";
import { createNumberFormat, type NumberFormat } from "../format/number-format.ts";
import type { Wording } from "../wording/create-wording.ts";
import type { FrameKey } from "../wording/frame-wording.ts";

type Series = Chart["series"][number];

/** A value of a chart as a reader sees it: money with its currency, "unknown" where it is. */
export type WriteValue = (series: Series, index: number) => string;

/** How the values of charts are written. */
export function chartValues(lang: Language, t: Wording<FrameKey>): WriteValue {
  const format = createNumberFormat(lang);
  return ({ values, currency }, index) => {
    const value = values[index] ?? null;
    return value === null ? t("unknown") : valueText(value, currency, format);
  };
}

function valueText(value: number | string, currency: string | undefined, format: NumberFormat): string {
  return currency === undefined ? format.number(value) : format.money({ currency, amount: String(value) });
}
