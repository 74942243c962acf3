import { text } from "node:stream/consumers";
import { askModel } from "../test/selection/ask-model.ts";
import { promptsOf } from "../test/selection/prompts.ts";
import { readAnswers } from "../test/selection/read-answers.ts";
import { score } from "../test/selection/score.ts";

// Which tool does a model choose? The questions and right answers are those of test/selection.
//
//   node apps/mcp-server/scripts/selection.ts prompts   prints what to show a model, as JSON: system, tools, questions
//   node apps/mcp-server/scripts/selection.ts score     reads its answers, {"id", "tool", "args"} in a line each, and scores them
//   node apps/mcp-server/scripts/selection.ts ask       asks a model itself, at SELECTION_URL (a chat completions endpoint),
//                                                       SELECTION_MODEL and, where it takes one, SELECTION_KEY
const { SELECTION_URL: url = "", SELECTION_MODEL: model = "", SELECTION_KEY: key } = process.env;

const [mode] = process.argv.slice(2);
if (mode === "prompts") {
  process.stdout.write(`${JSON.stringify(promptsOf(), null, 1)}\n`);
} else if (mode === "score") {
  printScore(readAnswers(await text(process.stdin)));
} else if (mode === "ask" && url !== "" && model !== "") {
  printScore(await askModel({ url, model, ...(key === undefined ? {} : { key }) }, promptsOf()));
} else {
  process.stderr.write("selection.ts prompts | score | ask; ask takes SELECTION_URL and SELECTION_MODEL.\n");
  process.exitCode = 64;
}

function printScore(chosen: Parameters<typeof score>[0]): void {
  const { asked, tool, all, wrong } = score(chosen);
  for (const line of wrong) process.stdout.write(`✗ ${line}\n`);
  process.stdout.write(`right tool: ${tool} of ${asked}; right arguments, too: ${all} of ${asked}\n`);
}
