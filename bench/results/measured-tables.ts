import { clients } from "../peers/clients.ts";
import { tableOf } from "./findings.ts";
import type { Machine } from "./machine.ts";
import type { Result, Results } from "./results.ts";

const block = /(?<=<!-- measured: (?<names>[a-z, -]+) -->\n)[^]*?(?=<!-- measured end -->)/g;

/** The names of the benchmarks whose tables a document has. */
export function measuredIn(document: string): readonly string[] {
  return [...document.matchAll(block)].flatMap(({ groups }) => groups?.["names"]?.split(", ") ?? []);
}

/** A document with the results between `<!-- measured: name, name -->` and `<!-- measured end -->`: one table for all that are named. */
export function withMeasuredTables(document: string, results: Results): string {
  return document.replaceAll(block, (_, names: string) => {
    const found = names
      .split(", ")
      .flatMap((name) => (results[name] === undefined ? [] : [[name, results[name]] as const]));
    if (found.length === 0) return "";
    const findings = Object.assign({}, ...found.map(([, { findings: own }]) => own)) as Result["findings"];
    return `\n${sources(found)}\n\n${padded(tableOf(findings, Object.values(clients)))}\n\n`;
  });
}

/** The command, the day and the computer; a line for each that differs. */
function sources(found: readonly (readonly [string, Result])[]): string {
  const places = Map.groupBy(found, ([, { date, isShort, machine }]) => {
    return `${isShort ? "--short " : ""}|${date}: ${machineText(machine)}.`;
  });
  return [...places]
    .map(([place, runs]) => {
      const [short = "", where = ""] = place.split("|");
      return `By \`npm run bench -- ${short}${runs.map(([name]) => name).join(" ")}\` on ${where}`;
    })
    .join("\n\n");
}

function machineText({ processor, cores, memory, system, node, python }: Machine): string {
  const parts = [processor, `${cores} cores`, memory, system, `Node ${node}`];
  return [...parts, ...(python === undefined ? [] : [`Python ${python}`])].join(", ");
}

/** As the formatter of the repository writes a table. */
function padded(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  const widths = head.map((_, column) => Math.max(3, ...rows.map((row) => (row[column] ?? "").length)));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(" | ")} |`;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...body.map(line)].join("\n");
}
