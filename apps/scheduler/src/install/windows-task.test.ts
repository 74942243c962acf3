import * as fc from "fast-check";
import { expect, test } from "vitest";
import { reportDaemon } from "./daemons.ts";
import { daemonArguments, type UnitFacts } from "./unit.ts";
import { windowsTask } from "./windows-task.ts";

/** As the runtime of C reads a command line: https://learn.microsoft.com/cpp/c-language/parsing-c-command-line-arguments */
function wordsOf(line: string): readonly string[] {
  const words = [""];
  let isQuoted = false;
  const add = (text: string): void => void words.push((words.pop() ?? "") + text);
  for (const [part, slashes = ""] of line.matchAll(/(\\*)"|\\+|[ \t]+|[^\\" \t]+/g)) {
    if (part.endsWith('"')) {
      add("\\".repeat(Math.floor(slashes.length / 2)));
      if (slashes.length % 2 === 1) add('"');
      else isQuoted = !isQuoted;
    } else if (/^[ \t]/.test(part) && !isQuoted) words.push("");
    else add(part);
  }
  return words;
}

const unescaped = (xml: string): string =>
  xml
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");

function argumentsIn(facts: UnitFacts): readonly string[] {
  const [, text = ""] = /<Arguments>([^]*)<\/Arguments>/.exec(windowsTask(facts)) ?? [];
  return wordsOf(unescaped(text));
}

const facts = (path: string): UnitFacts => ({
  daemon: reportDaemon,
  store: undefined,
  node: "C:\\Program Files\\nodejs\\node.exe",
  script: path,
  configFile: path,
  logFile: path,
  variables: {},
});

test.each([
  "C:\\Program Files\\b24 kit\\main.mjs",
  "\\\\server\\share\\folder with a space\\",
  'C:\\a"b\\',
  "C:\\100% & <co>\\main.mjs",
  "D:\\Отчёты\\расписание.yaml",
])("Windows reads %j back as one word", (path) => {
  expect(argumentsIn(facts(path))).toEqual(daemonArguments(facts(path)));
});

test("whatever a path is made of, Windows reads it back", () => {
  const path = fc.array(fc.constantFrom("\\", '"', " ", "a", "й", "%", "&", "'", "^", "/", ":"), { minLength: 1 });
  fc.assert(
    fc.property(path, (letters) => {
      const given = facts(letters.join(""));
      expect(argumentsIn(given)).toEqual(daemonArguments(given));
    }),
    { numRuns: 500 },
  );
});
