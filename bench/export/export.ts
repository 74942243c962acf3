import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { countSheetRows } from "./count-sheet-rows.ts";
import { startPortal } from "../portal/start-portal.ts";
import type { Findings } from "../results/findings.ts";
import { buildWorkspace } from "../support/build-workspace.ts";
import { printTable } from "../support/print-table.ts";
import { type Asked, tellAsked } from "../support/tell-asked.ts";

const cli = join(import.meta.dirname, "..", "..", "apps", "cli", "dist", "main.mjs");
const tellPeak = join(import.meta.dirname, "..", "reports", "children", "tell-peak.cjs");
const formats = ["ndjson", "csv", "xlsx", "parquet"] as const;
const fields = "id,title,opportunity,stageId,createdTime";
const mostMegabytes = 150;

type Format = (typeof formats)[number];

interface Exported {
  readonly format: Format;
  readonly rows: number;
  readonly seconds: number;
  readonly peakMegabytes: number;
  readonly megabytes: number;
}

/** All deals of a portal into a file of each kind: time and memory of the command. 200,000 of them, or 60,000 in the short form. */
export async function exporting({ isShort }: { isShort: boolean }): Promise<Findings> {
  buildWorkspace("@b24kit/cli");
  const deals = isShort ? 60_000 : 200_000;
  const folder = mkdtempSync(join(tmpdir(), "b24kit-bench-"));
  try {
    const made: Exported[] = [];
    for (const format of formats) made.push(await exportOnce(format, deals, folder));
    console.log(`${deals.toLocaleString("en")} deals, ${fields}`);
    const findings = printExported(made);
    tellAsked(made.flatMap((exported) => judge(exported, deals)));
    return findings;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Each from a portal of its own, whose counter of requests is empty. */
async function exportOnce(format: Format, deals: number, folder: string): Promise<Exported> {
  await using portal = await startPortal({ deals });
  const file = join(folder, `deals.${format}`);
  const env = { B24KIT_HOME: join(folder, format), BITRIX24_WEBHOOK_URL: portal.webhook };
  const begun = performance.now();
  const peak = await runExport(["deal", "--select", fields, "--to", file, "--quiet"], env);
  const seconds = (performance.now() - begun) / 1000;
  const exported = {
    format,
    rows: await rowsOf(format, file),
    seconds,
    peakMegabytes: peak / 1e6,
    megabytes: statSync(file).size / 1e6,
  };
  rmSync(file);
  return exported;
}

/** Tells the most memory that the command has ever had, in bytes. */
async function runExport(args: readonly string[], env: Readonly<Record<string, string>>): Promise<number> {
  const child = spawn(process.execPath, ["--require", tellPeak, cli, "export", ...args], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "ignore", "pipe", "pipe"],
  });
  let [complaint, peak] = ["", ""];
  child.stderr?.on("data", (chunk) => (complaint += String(chunk)));
  child.stdio[3]?.on("data", (chunk) => (peak += String(chunk)));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  if (code !== 0) throw new Error(`b24 export ${args.join(" ")} ended with ${code}: ${complaint}`);
  return Number(peak);
}

/** Counted in the file itself. */
async function rowsOf(format: Format, file: string): Promise<number> {
  if (format === "parquet") return countParquetRows(file);
  if (format === "xlsx") return countSheetRows(file);
  const lines = readFileSync(file).reduce((count, byte) => count + (byte === 10 ? 1 : 0), 0);
  return format === "csv" ? lines - 1 : lines;
}

interface ParquetReader {
  parquetMetadata(buffer: ArrayBuffer): { readonly num_rows: bigint };
}

/** By the reader that the command's own tests use. */
async function countParquetRows(file: string): Promise<number> {
  const path = createRequire(cli).resolve("hyparquet");
  const reader = (await import(pathToFileURL(path).href)) as ParquetReader;
  return Number(reader.parquetMetadata(new Uint8Array(readFileSync(file)).buffer).num_rows);
}

function printExported(made: readonly Exported[]): Findings {
  return printTable(
    ["file", "rows", "time", "memory", "size"],
    made.map(({ format, rows, seconds, peakMegabytes, megabytes }) => [
      format,
      rows.toLocaleString("en"),
      `${seconds.toFixed(1)} s`,
      `${peakMegabytes.toFixed(0)} MB`,
      `${megabytes.toFixed(1)} MB`,
    ]),
  );
}

function judge({ format, rows, peakMegabytes }: Exported, deals: number): readonly Asked[] {
  return [
    { what: `${format}: ${deals} rows`, found: `${rows}`, isMet: rows === deals, isCorrectness: true },
    {
      what: `${format}: ${mostMegabytes} MB at most`,
      found: peakMegabytes.toFixed(0),
      isMet: peakMegabytes <= mostMegabytes,
    },
  ];
}
