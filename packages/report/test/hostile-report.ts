import { type Report, reportSchema } from "../src/index.ts";

const own = new Set(["kind", "asOf", "id", "tone", "align", "source", "report"]);

/** A report with every text on the portal's side replaced; links are kept on request. */
export function hostileReport(report: Report, nasty: string, kept: readonly string[] = []): Report {
  const replace = (value: unknown, key: string): unknown => {
    if (typeof value === "string") return own.has(key) || kept.includes(key) ? value : nasty;
    if (Array.isArray(value)) return value.map((item) => replace(item, key));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, replace(item, name)]));
  };
  return reportSchema.parse(replace(report, ""));
}
