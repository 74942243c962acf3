import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Findings } from "./results/findings.ts";
import { median } from "./support/median.ts";
import { printTable } from "./support/print-table.ts";

const root = join(import.meta.dirname, "..");
const mostMilliseconds = 1000;

const program = `import { anyMethod, command, createClient } from "@b24kit/client";

const client = createClient({ webhook: "https://example.bitrix24.com/rest/1/secret/" });
await client.call("user.current");
await client.answer("crm.item.get", { entityTypeId: 2, id: 1 });
await client.batch({ task: command("tasks.task.get", { taskId: 1 }), other: command(anyMethod("vendor.thing.get")) });
for await (const deal of client.list("crm.deal.list", { filter: { ">ID": 1 }, select: ["ID"] })) console.log(deal);
await client.close();
`;
const withSchema = `${program}
import { results } from "@b24kit/client/results";
await client.call("server.time", {}, { schema: results["server.time"] });
`;
/** A table that knows no method: what the package would be without its declarations. */
const noDeclarations = `export interface PortalMethods {
  [name: string]: { params: Readonly<Record<string, unknown>>; result: unknown };
}
`;

interface Cost {
  readonly milliseconds: number;
  readonly megabytes: number;
}

/** What the declarations of all methods cost a program that imports the client: time and memory of tsc, size. */
export async function types({ isShort }: { isShort: boolean }): Promise<Findings> {
  const folder = mkdtempSync(join(tmpdir(), "b24kit-types-"));
  try {
    const bare = project(join(folder, "without"), program, noDeclarations);
    const full = project(join(folder, "with"), program);
    const schemas = project(join(folder, "schemas"), withSchema);
    const costs: Cost[][] = [[], [], []];
    for (let round = -1; round < (isShort ? 3 : 9); round += 1) {
      const row = [bare, full, schemas].map((place) => compile(place));
      if (round >= 0) row.forEach((cost, index) => costs[index]?.push(cost)); // the first round warms the disk
    }
    const [without, all, checked] = costs.map((row) => medians(row)) as [Cost, Cost, Cost];
    const more = all.milliseconds - without.milliseconds;
    const findings = printTable(
      ["tsc of a small program", "time", "times the first", "memory", "declarations"],
      [
        ["without declarations", ...told(without, without), sizes(bare)],
        ["with those of all methods", ...told(all, without), sizes(full)],
        ["and the schemas of `@b24kit/client/results`", ...told(checked, without), ""],
      ],
    );
    console.log(`  ${more.toFixed(0)} ms more for all methods (asked: below ${mostMilliseconds})`);
    if (more >= mostMilliseconds) throw new Error(`the declarations cost ${more.toFixed(0)} ms`);
    return findings;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A project with the built package in it, beside a copy of the workspace that it is built in. Returns its folder. */
function project(place: string, text: string, methods?: string): string {
  const copy = join(place, "packages", "client");
  mkdirSync(copy, { recursive: true });
  for (const name of ["src", "package.json", "tsconfig.json", "tsconfig.build.json", "tsdown.config.ts"])
    cpSync(join(root, "packages", "client", name), join(copy, name), { recursive: true });
  cpSync(join(root, "tsconfig.base.json"), join(place, "tsconfig.base.json"));
  symlinkSync(join(root, "node_modules"), join(place, "node_modules"));
  symlinkSync(join(root, "packages", "client", "node_modules"), join(copy, "node_modules"));
  if (methods !== undefined) writeFileSync(join(copy, "src", "methods", "portal-methods.generated.ts"), methods);
  run(join(root, "node_modules", ".bin", "tsdown"), [], copy);
  publish(copy);
  const user = join(place, "user");
  mkdirSync(join(user, "node_modules", "@b24kit"), { recursive: true });
  symlinkSync(copy, join(user, "node_modules", "@b24kit", "client"));
  writeFileSync(join(user, "package.json"), JSON.stringify({ type: "module" }));
  writeFileSync(join(user, "program.ts"), text);
  const compilerOptions = { noEmit: true, allowImportingTsExtensions: false };
  writeFileSync(
    join(user, "tsconfig.json"),
    JSON.stringify({ extends: "../tsconfig.base.json", compilerOptions, files: ["program.ts"] }),
  );
  return user;
}

/** Inside the workspace the package is its sources; a user gets what is built. */
function publish(copy: string): void {
  const file = join(copy, "package.json");
  const { publishConfig, ...rest } = JSON.parse(readFileSync(file, "utf8")) as { publishConfig: object };
  writeFileSync(file, JSON.stringify({ ...rest, ...publishConfig }));
}

function compile(user: string): Cost {
  const report = run(join(root, "node_modules", ".bin", "tsc"), ["-p", user, "--extendedDiagnostics"], user);
  return {
    milliseconds: 1000 * numberIn(report, /^Total time:\s+([\d.]+)s/m),
    megabytes: numberIn(report, /^Memory used:\s+(\d+)K/m) / 1024,
  };
}

function run(command: string, args: readonly string[], cwd: string): string {
  const done = spawnSync(command, args, { cwd, encoding: "utf8", maxBuffer: 1 << 26 });
  if (done.status === 0) return done.stdout;
  throw new Error(`${command} ended with ${done.status}: ${done.error?.message ?? ""}${done.stdout}${done.stderr}`);
}

function numberIn(text: string, pattern: RegExp): number {
  return Number(pattern.exec(text)?.[1] ?? Number.NaN);
}

function medians(costs: readonly Cost[]): Cost {
  return {
    milliseconds: median(costs.map((cost) => cost.milliseconds)),
    megabytes: median(costs.map((cost) => cost.megabytes)),
  };
}

function told({ milliseconds, megabytes }: Cost, base: Cost): readonly string[] {
  return [`${milliseconds.toFixed(0)} ms`, (milliseconds / base.milliseconds).toFixed(2), `${megabytes.toFixed(0)} MB`];
}

function sizes(user: string): string {
  const dist = join(user, "node_modules", "@b24kit", "client", "dist");
  const files = readdirSync(dist).filter((name) => name.endsWith(".d.mts"));
  const texts = files.map((name) => readFileSync(join(dist, name)));
  return `${kibibytes(texts)} (${kibibytes(texts.map((text) => gzipSync(text)))} zipped)`;
}

function kibibytes(texts: readonly Buffer[]): string {
  return `${(texts.reduce((sum, { length }) => sum + length, 0) / 1024).toFixed(0)} KiB`;
}
