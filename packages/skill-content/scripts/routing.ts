import { text } from "node:stream/consumers";
import { questions, scoreAnswers, systemOf } from "../test/by-model/model-routing.ts";

// Where does a model go with a sentence? The sentences and right answers are those of test/routing-phrases.ts.
//
//   node packages/skill-content/scripts/routing.ts prompts   prints what to show a model, as JSON: system, questions
//   node packages/skill-content/scripts/routing.ts score     reads its answers, a JSON array of lines, and scores them
//   node packages/skill-content/scripts/routing.ts ask       asks a model itself, at SELECTION_URL (a chat completions endpoint),
//                                                            SELECTION_MODEL and, where it takes one, SELECTION_KEY
const { SELECTION_URL: url = "", SELECTION_MODEL: model = "", SELECTION_KEY: key } = process.env;

const [mode] = process.argv.slice(2);
if (mode === "prompts") {
  process.stdout.write(`${JSON.stringify({ system: systemOf(), questions }, null, 1)}\n`);
} else if (mode === "score") {
  printScore(JSON.parse(await text(process.stdin)) as readonly string[]);
} else if (mode === "ask" && url !== "" && model !== "") {
  printScore(await askAll());
} else {
  process.stderr.write("routing.ts prompts | score | ask; ask takes SELECTION_URL and SELECTION_MODEL.\n");
  process.exitCode = 64;
}

function printScore(answers: Parameters<typeof scoreAnswers>[0]): void {
  const { asked, right, wrong } = scoreAnswers(answers);
  for (const line of wrong) process.stdout.write(`✗ ${line}\n`);
  process.stdout.write(`right: ${right} of ${asked}\n`);
}

/** One after the other. Throws when the service refuses. */
async function askAll(): Promise<readonly (string | undefined)[]> {
  const system = systemOf();
  const answers: (string | undefined)[] = [];
  for (const question of questions) answers.push(await askOnce(system, question));
  return answers;
}

async function askOnce(system: string, question: string): Promise<string | undefined> {
  const messages = [
    { role: "system", content: system },
    { role: "user", content: question },
  ];
  const authorization = key === undefined ? {} : { authorization: `Bearer ${key}` };
  const headers = { "content-type": "application/json", ...authorization };
  const body = JSON.stringify({ model, messages, temperature: 0 });
  const response = await fetch(url, { method: "POST", headers, body });
  if (!response.ok) throw new Error(`The service answered ${response.status}.`);
  const answer = (await response.json()) as {
    readonly choices?: readonly { readonly message?: { readonly content?: string } }[];
  };
  return answer.choices?.[0]?.message?.content;
}
