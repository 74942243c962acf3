// Serves real answers of real portals, kept in a folder outside the project, to the client over HTTP and compares what
// it makes of them with what a person counted: node scripts/check-recorded.ts FOLDER
import { readFileSync, readdirSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { createClient, parseBatch } from "@b24kit/client";

interface Count {
  /** Answers, or commands of a batch, that gave a result. */
  readonly results: number;
  /** Rows in all of them; an object that is no list counts as one. */
  readonly rows: number;
  readonly errors: number;
}

const expected: Readonly<Record<string, Count>> = {
  "batch-list-empty": { results: 1, rows: 0, errors: 0 },
  "call-batch": { results: 2, rows: 17, errors: 0 },
  "call-several-success": { results: 3, rows: 3, errors: 0 },
  "call-single-success": { results: 1, rows: 1, errors: 0 },
  "catalog-document-element-list": { results: 2, rows: 95, errors: 0 },
  "crm-category-list": { results: 1, rows: 52, errors: 0 },
  "crm-company-contact-items-get": { results: 1, rows: 2, errors: 0 },
  "crm-contact-add-batch": { results: 1, rows: 1, errors: 0 },
  "crm-dealcategory-stage-list-batch-of-one": { results: 1, rows: 8, errors: 0 },
  "crm-dealcategory-stage-list": { results: 4, rows: 59, errors: 0 },
  "crm-get-batch-mix-success-and-errors": { results: 1, rows: 1, errors: 2 },
  "crm-get-batch-of-two-error": { results: 0, rows: 0, errors: 2 },
  "crm-item-add": { results: 1, rows: 1, errors: 0 },
  "crm-item-list": { results: 1, rows: 3, errors: 0 },
  "crm-item-productrow-list": { results: 1, rows: 2, errors: 0 },
  "crm-lead-fields-success": { results: 1, rows: 1, errors: 0 },
  "crm-lead-get-batch-error": { results: 0, rows: 0, errors: 1 },
  "crm-lead-list-one-page-success": { results: 1, rows: 39, errors: 0 },
  "crm-lead-list-several-pages-success": { results: 151, rows: 7531, errors: 0 },
  "crm-stagehistory-list": { results: 1, rows: 9, errors: 0 },
  "get-all-tasks": { results: 32, rows: 1570, errors: 0 },
  "lists-element-add-batch": { results: 2, rows: 2, errors: 0 },
  "single-add": { results: 1, rows: 1, errors: 0 },
  "socialnetwork-api-workgroup-list": { results: 1, rows: 50, errors: 0 },
  stagehistory: { results: 10, rows: 490, errors: 0 },
  "task-elapseditem-getlist-mixed-types": { results: 50, rows: 52, errors: 0 },
  "user-fields": { results: 1, rows: 1, errors: 0 },
};

/** Answers of one recorded file, in order, as the portal sent them. */
function answersOf(file: string): string[] {
  const { response } = JSON.parse(readFileSync(file, "utf8")) as { response: unknown };
  return (Array.isArray(response) ? response : [response]).map((answer) => JSON.stringify(answer));
}

/** What the client makes of the answers when a portal sends them. */
async function readThroughClient(answers: readonly string[]): Promise<Count> {
  const left = [...answers];
  const server = createServer((_request, response) => {
    response.setHeader("content-type", "application/json; charset=utf-8").end(left.shift());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await using client = createClient({ webhook: `http://127.0.0.1:${port}/rest/1/recorded-answers/` });
  try {
    const counts = [];
    for (let index = 0; index < answers.length; index += 1)
      counts.push(countOf((await client.answer("profile")).result));
    return counts.reduce((sum, count) => ({
      results: sum.results + count.results,
      rows: sum.rows + count.rows,
      errors: sum.errors + count.errors,
    }));
  } finally {
    server.close();
  }
}

function countOf(result: unknown): Count {
  if (typeof result !== "object" || result === null || !("result_error" in result)) {
    return { results: 1, rows: rowsOf(result), errors: 0 };
  }
  const outcomes = Object.values(parseBatch(result));
  const done = outcomes.filter((outcome) => outcome.ok);
  const rows = done.reduce((sum, outcome) => sum + rowsOf(outcome.result), 0);
  return { results: done.length, rows, errors: outcomes.length - done.length };
}

function rowsOf(result: unknown): number {
  if (Array.isArray(result)) return result.length;
  const members = typeof result === "object" && result !== null ? Object.values(result) : [];
  return members.length === 1 && Array.isArray(members[0]) ? members[0].length : 1;
}

const folder = process.argv[2];
if (!folder) throw new Error("Name the folder with the recorded answers.");
const problems: string[] = [];
for (const file of readdirSync(folder).filter((name) => name.endsWith(".json"))) {
  const name = file.slice(0, -".json".length);
  const found = await readThroughClient(answersOf(join(folder, file)));
  const wanted = expected[name];
  if (JSON.stringify(found) !== JSON.stringify(wanted)) {
    problems.push(`${file}: expected ${JSON.stringify(wanted)}, the client makes ${JSON.stringify(found)}`);
  }
}
for (const name of Object.keys(expected)) {
  if (!readdirSync(folder).includes(`${name}.json`)) problems.push(`${name}.json is not there`);
}
console.log(problems.length > 0 ? problems.join("\n") : `${Object.keys(expected).length} recorded files read right`);
process.exitCode = problems.length > 0 ? 1 : 0;
