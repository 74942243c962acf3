import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createWorld, startEmulator } from "@b24kit/emulator";
import type { Archive } from "./archive.ts";
import { type ReadmeProgram, writeReadmePrograms } from "./readme-programs.ts";
import { type Ended, type Place, problemsOf, runAsync } from "./run-async.ts";
import { useCommands } from "./use-commands.ts";

/**
 * Uses the packages as a stranger does who has installed them into an empty folder: the examples of their READMEs are compiled and run,
 * the commands make a report and deliver one, all on an emulated portal. Gives what went wrong.
 */
export async function useInstalled(archives: readonly Archive[], project: string, compiler: string) {
  const home = join(project, "home");
  mkdirSync(home);
  const emulator = await startEmulator({ world: createWorld({ seed: "en", now: new Date().toISOString() }) });
  const env = {
    PATH: process.env["PATH"],
    HOME: home,
    B24KIT_HOME: join(home, "b24kit"),
    BITRIX24_WEBHOOK_URL: emulator.webhook,
    LANG: "C.UTF-8",
  };
  try {
    const libraries = archives.filter(({ manifest }) => manifest.bin === undefined);
    return [
      ...(await useLibraries(writeReadmePrograms(libraries, project), { cwd: project, env }, compiler)),
      ...(await useEveryEntry(libraries, { cwd: project, env })),
      ...(await useCommands({ cwd: project, env }, home)),
    ];
  } finally {
    await emulator.close();
  }
}

const compilerOptions = {
  module: "nodenext",
  target: "esnext",
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  types: ["node"],
};

async function useLibraries(programs: readonly ReadmeProgram[], place: Place, compiler: string) {
  const files = programs.map(({ file }) => file);
  writeFileSync(join(place.cwd, "tsconfig.json"), JSON.stringify({ compilerOptions, files }));
  const compiled = await runAsync(compiler, ["-p", place.cwd], place);
  const problems = compiled.code === 0 ? [] : [`examples of READMEs do not compile:\n${compiled.stdout}`];
  for (const { name, file } of programs) problems.push(...problemsOf(`example of ${name}`, await node(place, [file])));
  return problems;
}

/** Also what no example imports. */
async function useEveryEntry(libraries: readonly Archive[], place: Place) {
  const names = libraries.flatMap(({ name }) => {
    const text = readFileSync(join(place.cwd, "node_modules", name, "package.json"), "utf8");
    const { exports } = JSON.parse(text) as { readonly exports: object };
    const paths = Object.keys(exports).filter((path) => !isProgram(path));
    return paths.map((path) => `${name}${path.slice(1)}`);
  });
  writeFileSync(join(place.cwd, "all.mjs"), names.map((name) => `await import("${name}");`).join("\n"));
  return problemsOf("imports of everything", await node(place, ["all.mjs"]));
}

/** A process of its own, to be started and not to be imported. */
function isProgram(path: string): boolean {
  return path.endsWith("-child");
}

async function node(place: Place, args: readonly string[]): Promise<Ended> {
  return runAsync(process.execPath, args, place);
}
