import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { matchesPattern } from "@b24kit/catalog";
import { requirements } from "@b24kit/skill-content";
import { expect, test } from "vitest";

// What the skills declare is compared with the sources of the command: a program, host, variable or file that is not declared fails
// here, and so does one that is declared and not used.

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** What is packed into the command, without comments. The skills themselves only name things. */
const sources: readonly (readonly [file: string, text: string])[] = globSync(
  ["apps/cli/src/**/*.ts", "packages/*/src/**/*.ts"],
  { cwd: root },
)
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => !file.endsWith(".test.ts") && !file.startsWith("packages/skill-content/"))
  .map((file) => [file, withoutComments(readFileSync(`${root}${file}`, "utf8"))]);

function withoutComments(text: string): string {
  return text.replaceAll(/^\s*\/\*[^]*?\*\/$/gm, "").replaceAll(/^\s*\/\/.*$/gm, "");
}

function found(pattern: RegExp, of = sources): readonly string[] {
  const all = of.flatMap(([, text]) => Array.from(text.matchAll(pattern), ([, name = ""]) => name));
  return [...new Set(all)].toSorted();
}

test("variables of our own", () => {
  const command = sources.filter(([file]) => !file.startsWith("packages/emulator/"));
  const read = found(/["`[(]((?:B24KIT|BITRIX24|BITRIX)_[A-Z0-9_]+)["`\]]/g, command);
  // What a program of a target is told, and codes of the portal.
  const names = read.filter((name) => !name.startsWith("BITRIX_REST_"));
  const declared = requirements.environment.map(({ name }) => name);
  expect(names.filter((name) => !declared.some((pattern) => matchesPattern(pattern, name)))).toEqual([]);
  expect(declared.filter((pattern) => !names.some((name) => matchesPattern(pattern, name)))).toEqual([]);
});

test("variables of the system", () => {
  const byName = found(/(?:env\[|folder\()"([A-Za-z][A-Za-z_0-9]*)"/g);
  // Files that read or hand on what a list of theirs names.
  const listing = sources.filter(([, text]) => /\benv\[name\]|Object\.entries\(env\)\.filter\(\(\[name\]\)/.test(text));
  const listed = found(/"([A-Z][A-Z_]*[A-Z])"/g, listing).filter((name) => !/^SIG[A-Z]+$/.test(name));
  const read = new Set(
    [...byName, ...listed].map((name) => name.toUpperCase()).filter((name) => !/^(?:B24KIT|BITRIX)/.test(name)),
  );
  const declared = requirements.system;
  expect([...read].filter((name) => !declared.some((pattern) => matchesPattern(pattern, name)))).toEqual([]);
  const unused = declared.filter((pattern) => ![...read].some((name) => matchesPattern(pattern, name)));
  expect(unused).toEqual([]);
});

test("programs that are started", () => {
  const starters = sources.filter(([, text]) => /child_process|\boutputOf\(/.test(text));
  const programs = starters.flatMap(([file, text]) => programsOf(text).map((program) => program ?? `${file}: unknown`));
  expect([...new Set(programs)].toSorted()).toEqual(requirements.starts.map(({ program }) => program).toSorted());
});

const starting = /(?<![\w.])(?:spawn|spawnSync|execFile|execFileSync|exec|execSync|fork|outputOf)\)?\(\s*([^\s,)]+)/g;

/** First arguments of what starts a program, as names of files; undefined when one is made in another way. */
function programsOf(text: string): readonly (string | undefined)[] {
  const first = Array.from(text.matchAll(starting), ([, argument = ""]) => argument);
  // The declaration of a function that passes its parameter on is none of the calls.
  return first
    .filter((argument) => argument !== "program:" && !(argument === "program" && text.includes("(program: string")))
    .map((argument) => nameOf(argument, text));
}

function nameOf(argument: string, text: string): string | undefined {
  if (argument === "process.execPath") return "node";
  if (/^"[^"]+"$/.test(argument)) return basename(argument.slice(1, -1));
  if (/\[program = "", \.\.\.rest\] = argv/.test(text) && argument === "program") return "program of a --to target";
  const assigned = new RegExp(`const ${argument} = [^;]*"([^"]+)"\\);`).exec(text)?.[1];
  return assigned === undefined ? undefined : basename(assigned);
}

test("hosts that are reached, and none but those of --to targets and the user's portal", () => {
  const hosts = found(/\b(?:https?|wss?|ftp|smtps?):\/\/([a-z0-9.-]+\.[a-z]{2,})/gi);
  // Documentation that messages cite, examples, and names of XML.
  const shown =
    /^(?:apidocs\.bitrix24\.(?:com|ru)|(?:[a-z0-9-]+\.)*example(?:\.(?:com|net|org))?|example\.bitrix24\.(?:ru|com)|schemas\.openxmlformats\.org)$/;
  const reached = hosts.filter((host) => !shown.test(host));
  const declared = requirements.network.flatMap((text) => text.match(/\b(?:[a-z0-9-]+\.)+[a-z]{2,}\b/g) ?? []);
  expect(reached).toEqual(declared.toSorted());
});

test("files outside of the own folders", () => {
  const absolute = found(/"(\/(?:dev|etc|home|opt|private|proc|root|run|sys|tmp|usr|var)\/[^"]*)"/g);
  const declared = requirements.files.flatMap((text) => text.match(/(?<![\w.~-])\/[\w./-]+/g) ?? []);
  const started = new Set(requirements.starts.map(({ program }) => program));
  expect(absolute.filter((file) => !started.has(basename(file)))).toEqual(declared.toSorted());
  const [, ...parts] = /"(\.config)", "([\w-]+)", "([\w.]+)"/.exec(sources.map(([, text]) => text).join("\n")) ?? [];
  expect(requirements.files.join("\n")).toContain(`~/${parts.join("/")}`);
});
