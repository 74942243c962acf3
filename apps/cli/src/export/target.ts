import { extname } from "node:path";
import { usageError } from "../errors/cli-error.ts";

const formats = ["ndjson", "csv", "xlsx", "parquet"] as const;

export type ExportFormat = (typeof formats)[number];

/** The format that the name of a file asks for. Throws a usage error for any other name. */
export function formatOfFile(path: string): ExportFormat {
  const end = extname(path).slice(1).toLowerCase();
  const format = formats.find((known) => known === end);
  if (format !== undefined) return format;
  throw usageError(
    { ru: `--to: непонятно, какой это файл: ${path}`, en: `--to: cannot tell what kind of file that is: ${path}` },
    {
      ru: `вид следует из имени: ${formats.map((name) => `.${name}`).join(", ")}`,
      en: `its name tells: ${formats.map((name) => `.${name}`).join(", ")}`,
    },
    { ru: "например: --to deals.csv", en: "for example: --to deals.csv" },
  );
}
