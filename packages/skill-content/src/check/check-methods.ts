import { allMethods, listEvents, matchesPattern, methodDetails, methodInfo } from "@b24kit/catalog";
import type { SkillFiles } from "../render-skill.ts";
import { blocksIn, inlineCodeIn } from "./code-in.ts";
import type { Finding } from "./finding.ts";

/** Every method that a page names has to exist; a deprecated one needs the word on the same line. */
export async function checkMethods(files: SkillFiles): Promise<readonly Finding[]> {
  const events = new Set((await listEvents()).flatMap(({ name, code }) => [name.toLowerCase(), code.toLowerCase()]));
  const areas = new Set(allMethods().map(({ name }) => areaOf(name)));
  const findings: Finding[] = [];
  for (const [file, text] of Object.entries(files)) {
    for (const name of namesIn(text)) {
      if (events.has(name.toLowerCase()) || !areas.has(areaOf(name))) continue;
      const problem = name.includes("*") ? await problemOfFamily(name) : await problemOf(name, text);
      if (problem !== undefined) findings.push({ file, problem });
    }
  }
  return findings;
}

/** Other words with dots (hosts, files, fields) begin with no area of the catalog. */
function areaOf(name: string): string {
  return name.toLowerCase().split(".")[0] ?? "";
}

/** Names of methods and families (`crm.item.*`) in the code of a text, each once. */
function namesIn(text: string): readonly string[] {
  const shown = blocksIn(text).filter(({ language }) => language !== "ts");
  const code = [...inlineCodeIn(text), ...shown.map((block) => block.text), ...calledIn(text)].join("\n");
  const names = code.match(/(?<![\w./@$-])[a-z]\w*(?:\.[a-z]\w*)*\.(?:\*|[a-z]\w*)(?![\w*]|\.[*\w])/gi) ?? [];
  return [...new Set(names)];
}

/** Code in a program has other names with dots; a method stands there as a text. */
function calledIn(text: string): readonly string[] {
  return blocksIn(text).flatMap((block) => block.text.match(/"[a-z]\w*(?:\.\w+)+"/gi) ?? []);
}

async function problemOf(name: string, text: string): Promise<string | undefined> {
  if (methodInfo(name) === undefined) return `there is no method ${name}`;
  const details = await methodDetails(name);
  if (details?.deprecated !== true) return undefined;
  const isTold = text.split("\n").some((line) => line.includes(name) && /deprecated|outdated/i.test(line));
  return isTold ? undefined : `${name} is deprecated, and nothing says so; instead: ${details.replacedBy.join(", ")}`;
}

/** A family that is deprecated as a whole is none to name. */
async function problemOfFamily(pattern: string): Promise<string | undefined> {
  const names = allMethods().filter(({ name }) => matchesPattern(pattern, name));
  if (names.length === 0) return `there is no method ${pattern}`;
  const details = await Promise.all(names.map(async ({ name }) => methodDetails(name)));
  return details.every((one) => one?.deprecated === true) ? `every method ${pattern} is deprecated` : undefined;
}
