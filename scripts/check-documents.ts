// Runs what the documents show: every `sh` block as commands of the b24 checkout against an emulated portal, every
// `ts` block as a program; every relative link must lead somewhere.
// A command that ends in "# exit N" must end with that code. A fence "sh not-run: reason" is left out and says why.
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { createWorld, startEmulator } from "@b24kit/emulator";

const root = join(import.meta.dirname, "..");
const now = "2026-03-18T08:40:00+03:00";

interface Fence {
  readonly file: string;
  readonly line: number;
  readonly language: string;
  readonly note: string;
  readonly text: string;
}

interface Run {
  readonly code: number | null;
  readonly output: string;
}

const documents = ["README.md", "CONTRIBUTING.md", ...markdownBelow("docs")].filter((file) =>
  existsSync(join(root, file)),
);
const fences = documents.flatMap(fencesOf);
const emulator = await startEmulator({ world: createWorld({ seed: "ru", now, fixedClock: true }) });
const home = mkdtempSync(join(tmpdir(), "b24kit-documents-"));
const problems = documents.flatMap(brokenLinks);
let ran = 0;

try {
  for (const fence of fences) {
    if (fence.note.startsWith("not-run:")) continue;
    if (fence.language === "sh") for (const command of commandsOf(fence)) await check(fence, command);
    if (fence.language === "ts") await checkProgram(fence);
  }
} finally {
  await emulator.close();
  rmSync(home, { recursive: true, force: true });
}
for (const problem of problems) console.log(problem);
console.log(`${documents.length} documents, ${ran} commands and programs run, ${problems.length} problems`);
process.exitCode = problems.length > 0 || ran === 0 ? 1 : 0;

async function check(fence: Fence, command: string): Promise<void> {
  const expected = Number(/# exit (\d+)$/.exec(command)?.[1] ?? 0);
  const { code, output } = await execute("sh", ["-c", command], root);
  ran += 1;
  if (code !== expected) problems.push(`${place(fence)}: exit ${code}, expected ${expected}: ${command}\n${output}`);
  else if (/^Warning: /m.test(output)) problems.push(`${place(fence)}: prints a warning: ${command}\n${output}`);
}

async function checkProgram(fence: Fence): Promise<void> {
  const file = join(root, `.document-${process.pid}.ts`);
  try {
    writeFileSync(file, fence.text);
    const { code, output } = await execute(process.execPath, [file], root);
    ran += 1;
    if (code !== 0) problems.push(`${place(fence)}: the program ends with ${code}\n${output}`);
  } finally {
    rmSync(file, { force: true });
  }
}

function execute(program: string, args: readonly string[], cwd: string): Promise<Run> {
  const env = {
    ...process.env,
    HOME: home,
    B24KIT_NOW: now,
    BITRIX24_WEBHOOK_URL: emulator.webhook,
    // Each command runs in a shell of its own, so that an `export` of the document does not reach the next one.
    BITRIX24_KEYRING_PASSWORD: "a passphrase of several words",
    LANG: "en_US.UTF-8",
  };
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
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

function fencesOf(file: string): Fence[] {
  const text = readFileSync(join(root, file), "utf8");
  return [...text.matchAll(/^```(\w+)[ \t]*([^\n]*)\n([\s\S]*?)^```$/gm)].map((match) => ({
    file,
    line: text.slice(0, match.index).split("\n").length,
    language: match[1] ?? "",
    note: match[2] ?? "",
    text: match[3] ?? "",
  }));
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
    .filter((name) => name.endsWith(".md"))
    .map((name) => relative(root, join(root, folder, name)));
}

function place(fence: Fence): string {
  return `${fence.file}:${fence.line}`;
}
