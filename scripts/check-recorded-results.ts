// node scripts/check-recorded-results.ts <folder>: the schemas of the core methods fit what real portals answered.
// The recordings stay where they are; only places and expectations are printed.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseBatch } from "@b24kit/client";
import { results } from "@b24kit/client/results";

/** Recorded files whose answers are those of one core method. */
const recordings = {
  "crm-category-list": "crm.category.list",
  "crm-contact-add-batch": "crm.contact.add",
  "crm-item-add": "crm.item.add",
  "crm-item-list": "crm.item.list",
  "crm-lead-list-one-page-success": "crm.lead.list",
  "crm-lead-list-several-pages-success": "crm.lead.list",
  "crm-stagehistory-list": "crm.stagehistory.list",
  "get-all-tasks": "tasks.task.list",
  "single-add": "tasks.task.add",
  stagehistory: "crm.stagehistory.list",
} as const satisfies Readonly<Record<string, keyof typeof results>>;

/** The results in a file: of a single call, or of the commands of batches. */
function resultsOf(file: string): unknown[] {
  const { response } = JSON.parse(readFileSync(file, "utf8")) as { response: unknown };
  return (Array.isArray(response) ? response : [response]).flatMap((answer: { readonly result: unknown }) => {
    const { result } = answer;
    if (typeof result !== "object" || result === null || !("result_error" in result)) return [result];
    return Object.values(parseBatch(result)).flatMap((outcome) => (outcome.ok ? [outcome.result] : []));
  });
}

const folder = process.argv[2];
if (!folder) throw new Error("Name the folder with the recorded answers.");
let checked = 0;
const problems = Object.entries(recordings).flatMap(([name, method]) =>
  resultsOf(join(folder, `${name}.json`)).flatMap((result) => {
    checked += 1;
    const issues = results[method].safeParse(result).error?.issues ?? [];
    return issues.slice(0, 3).map(({ path, message }) => `${name} (${method}): ${path.join(".")}: ${message}`);
  }),
);
console.log(problems.length > 0 ? problems.join("\n") : `${checked} recorded results fit their schemas`);
process.exitCode = problems.length > 0 || checked === 0 ? 1 : 0;
