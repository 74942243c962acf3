import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Place, problemsOf, runAsync } from "./run-async.ts";

/** The schedule of the installed scheduler: one job into a file. */
const schedule = `version: 1
targets: { box: { kind: file, path: "~/{job}.md" } }
jobs: { mornings: { report: briefing, when: "0 9 * * *", zone: Europe/London, to: box } }
`;

/** Uses the installed commands on the portal of the environment. Gives what went wrong. */
export async function useCommands(place: Place, home: string) {
  const programs = join(place.cwd, "node_modules", ".bin");
  const run = async (name: string, ...args: readonly string[]) => runAsync(join(programs, name), args, place);
  writeFileSync(join(place.cwd, "schedule.yaml"), schedule);
  const report = await run("b24", "report", "briefing", "--json");
  const once = await run("b24-scheduler", "--config", "schedule.yaml", "once", "mornings");
  const words = await run("b24", "complete", "--word=brie", "--", "report");
  return [
    ...problemsOf("b24 report briefing", report),
    ...(isComplete(report.stdout) ? [] : ["b24 report briefing: it is not complete"]),
    ...problemsOf("b24-scheduler once", once),
    ...(readdirSync(home).includes("mornings.md") ? [] : ["b24-scheduler once: it has written no file"]),
    ...(words.stdout.startsWith("briefing\t") ? [] : ["b24 complete: it does not know the briefing"]),
    ...problemsOf("b24-mcp --help", await run("b24-mcp", "--help")),
  ];
}

function isComplete(text: string): boolean {
  return text !== "" && (JSON.parse(text) as { readonly complete?: boolean }).complete === true;
}
