// Runs what the documents show: every `sh` block as commands of the checkout (b24, b24-scheduler) against an emulated portal, every
// `ts` block as a program, which compiles; every relative link must lead somewhere. Every `json` block must be JSON. Wherever b24-mcp is started,
// in a configuration of a host or in a command that is left out, the server must take the options; docs/mcp.md names all there is.
// A command that ends in "# exit N" must end with that code. A fence "sh not-run: reason" is left out and says why.
// A fence "text output" below an `sh` block must be what its last command prints; `--write` writes it.
// `--source` runs the command from its sources instead of building it. Pages below docs/ru run on a Russian portal.
// `node scripts/check-documents.ts --source docs/ru/reports.md` checks the named documents only.
import { spawn } from "node:child_process";
import {
  globSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { buildWorkspace } from "../bench/support/build-workspace.ts";
import { openDocumentPortal } from "./documents/document-portal.ts";
import { type Fence, fencesOf } from "./documents/fences.ts";
import { serverFacts } from "./documents/server-facts.ts";
import { serverStarts } from "./documents/server-starts.ts";
import { typeProblems } from "./documents/type-problems.ts";
import { startServer } from "./documents/start-server.ts";
import { showsOutput, shownOutput } from "./document-output.ts";

const root = join(import.meta.dirname, "..");
const isWriting = process.argv.includes("--write");
const isFromSource = process.argv.includes("--source");

interface Run {
  readonly code: number | null;
  readonly output: string;
}

const named = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const documents = ["README.md", "CONTRIBUTING.md", ...markdownBelow("docs")]
  .filter((file) => existsSync(join(root, file)))
  .filter((file) => named.length === 0 || named.includes(file));
const fences = documents.flatMap((file) => fencesOf(root, file));
const home = mkdtempSync(join(tmpdir(), "b24kit-documents-"));
const [server, scheduler] = ["mcp-server", "scheduler"].map((app) =>
  join(root, "apps", app, isFromSource ? "src/main.ts" : "dist/main.mjs"),
) as [string, string];
const programs = join(home, "programs");
const english = await openDocumentPortal("en", home, programs);
const russian = await openDocumentPortal("ru", join(home, "ru"), programs);
// What programs write must not show up in what commands print.
const portalOfPrograms = await openDocumentPortal("en", join(home, "of-programs"), programs);
const portalOf = ({ file }: Fence) => (file.startsWith("docs/ru/") ? russian : english);
const shownPrograms = fences.filter(({ language, note }) => language === "ts" && !note.startsWith("not-run:"));
// Examples of packages run where their archives are tried.
const others =
  named.length === 0 ? globSync(["SECURITY.md", "bench/README.md", "{apps,packages}/*/README.md"], { cwd: root }) : [];
const problems = [...[...documents, ...others].flatMap(brokenLinks), ...typeProblems(root, shownPrograms)];
let ran = 0;

try {
  if (!isFromSource) for (const program of ["b24-mcp", "b24-scheduler"]) buildWorkspace(program);
  provideNpx();
  for (const fence of fences) await checkStarts(fence);
  if (documents.includes("docs/mcp.md")) problems.push(...(await serverProblems()));
  // Each language has a portal and a home of its own, so that both go on at the same time.
  await Promise.all(
    [english, russian].map((portal) => runFences(fences.filter((fence) => portalOf(fence) === portal))),
  );
} finally {
  await Promise.all([english, russian, portalOfPrograms].map((portal) => portal.close()));
  rmSync(home, { recursive: true, force: true });
}
for (const problem of problems) console.log(problem);
console.log(`${documents.length} documents, ${ran} commands and programs run, ${problems.length} problems`);
process.exitCode = problems.length > 0 || ran === 0 ? 1 : 0;

async function runFences(own: readonly Fence[]): Promise<void> {
  for (const [index, fence] of own.entries()) {
    if (fence.note.startsWith("not-run:")) continue;
    if (fence.language === "sh") await checkCommands(fence, outputBelow(fence, own[index + 1]));
    if (fence.language === "ts") await checkProgram(fence);
  }
}

async function serverProblems(): Promise<readonly string[]> {
  const help = { own: await helpOf(), commands: [await helpOf("http"), await helpOf("token", "add")] };
  const document = readFileSync(join(root, "docs", "mcp.md"), "utf8");
  return serverFacts(document, help).map((fact) => `docs/mcp.md: ${fact}`);
}

async function helpOf(...command: readonly string[]): Promise<string> {
  return (await execute(process.execPath, [server, ...command, "--help"], english.env)).output;
}

/** `npx b24-mcp` and `npx b24-scheduler` are those of this checkout; no other package is fetched. */
function provideNpx(): void {
  mkdirSync(programs);
  const lines = [
    "#!/bin/sh",
    '[ "$1" = "-y" ] && shift',
    `case "$1" in b24-mcp) main="${server}" ;; b24-scheduler) main="${scheduler}" ;; *) exit 127 ;; esac`,
    "shift",
    `exec "${process.execPath}" "$main" "$@"`,
  ];
  writeFileSync(join(programs, "npx"), `${lines.join("\n")}\n`, { mode: 0o755 });
}

async function checkStarts(fence: Fence): Promise<void> {
  try {
    for (const args of serverStarts(fence)) {
      // Commands that end by themselves run below.
      if (args[0] === "token" || args.includes("--help") || args.includes("--version")) continue;
      const { code, stderr } = await startServer(server, args, english.env);
      ran += 1;
      if (code !== 0) problems.push(`${place(fence)}: b24-mcp ${args.join(" ")} ends with ${code}\n${stderr}`);
    }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    problems.push(`${place(fence)}: no valid ${fence.language}: ${error.message}`);
  }
}

async function checkCommands(fence: Fence, shown: Fence | undefined): Promise<void> {
  const commands = commandsOf(fence);
  for (const command of shown === undefined ? commands : commands.slice(0, -1)) await check(fence, command);
  const last = commands.at(-1);
  if (shown === undefined || last === undefined) return;
  const file = join(portalOf(fence).home, "output.txt");
  // As a terminal of 80 columns shows it: on a pipe the columns of tables are told by tabs.
  const inFile = /^\.\/b24 report (?!.*--remind)/.test(last);
  const printed = await check(fence, inFile ? last.replace(/( *#.*)?$/, ` --out ${file}$1`) : last);
  checkOutput(shown, inFile && existsSync(file) ? readFileSync(file, "utf8") : printed);
  rmSync(file, { force: true });
}

async function check(fence: Fence, command: string): Promise<string> {
  const expected = Number(/# exit (\d+)$/.exec(command)?.[1] ?? 0);
  const { code, output } = await execute(
    "sh",
    ["-c", isFromSource ? fromSource(command) : command],
    portalOf(fence).env,
  );
  ran += 1;
  if (code !== expected) problems.push(`${place(fence)}: exit ${code}, expected ${expected}: ${command}\n${output}`);
  else if (/^Warning: /m.test(output)) problems.push(`${place(fence)}: prints a warning: ${command}\n${output}`);
  return output;
}

function checkOutput(fence: Fence, output: string): void {
  const shown = shownOutput(fence.note, output);
  if (shown === fence.text) return;
  if (isWriting) writeOutput(fence, shown);
  else problems.push(`${place(fence)}: the output is another one (node scripts/check-documents.ts --write):\n${shown}`);
}

function writeOutput({ file, note, text }: Fence, shown: string): void {
  const path = join(root, file);
  const before = readFileSync(path, "utf8");
  const opening = `\`\`\`text ${note}\n`;
  writeFileSync(
    path,
    before.replace(`${opening}${text}\`\`\``, () => `${opening}${shown}\`\`\``),
  );
}

/** The fence with the output of the commands of another one: the next of the same document. */
function outputBelow({ file }: Fence, next: Fence | undefined): Fence | undefined {
  return next?.file === file && next.language === "text" && showsOutput(next.note) ? next : undefined;
}

function fromSource(command: string): string {
  return command
    .replaceAll("./b24 ", `B24KIT_COMMAND=./b24 ${process.execPath} apps/cli/src/main.ts `)
    .replaceAll("./b24-scheduler ", `${process.execPath} apps/scheduler/src/main.ts `);
}

async function checkProgram(fence: Fence): Promise<void> {
  const file = join(root, `.document-${process.pid}.ts`);
  try {
    writeFileSync(file, fence.text);
    const { code, output } = await execute(process.execPath, [file], portalOfPrograms.env);
    ran += 1;
    if (code !== 0) problems.push(`${place(fence)}: the program ends with ${code}\n${output}`);
  } finally {
    rmSync(file, { force: true });
  }
}

function execute(program: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    child.stdout.on("data", (chunk) => (output += String(chunk)));
    child.stderr.on("data", (chunk) => (output += String(chunk)));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, output }));
  });
}

/** Commands of a shell block: one a line, `\` joins lines, comments and assignments of a placeholder webhook left out. */
function commandsOf(fence: Fence): string[] {
  return fence.text
    .replaceAll(/\\\n\s*/g, "")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#") && !line.startsWith("export BITRIX24_WEBHOOK_URL="));
}

function brokenLinks(file: string): string[] {
  const text = readFileSync(join(root, file), "utf8").replaceAll(/^```[\s\S]*?^```$/gm, "");
  return [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)]
    .map((match) => match[1] ?? "")
    .filter((target) => !existsSync(join(root, dirname(file), target)))
    .map((target) => `${file}: the link to ${target} leads nowhere`);
}

function markdownBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md") && !name.includes("node_modules"))
    .map((name) => relative(root, join(root, folder, name)));
}

function place(fence: Fence): string {
  return `${fence.file}:${fence.line}`;
}
