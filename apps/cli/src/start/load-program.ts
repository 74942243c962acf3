import type { Script } from "node:vm";
import { type CompiledCode, readCompiledCode, writeCompiledCode } from "./compiled-code.ts";

type Require = (id: string) => unknown;
type Body = (exports: object, require: Require, module: { exports: object }, filename: string) => void;

const entry = "main-process.cjs";

/** The first run of a command fills its caches, the second one uses them: that is other code. */
const runsToLearn = 2;

/**
 * Loads the bundled program from its folder. Node's compile cache keeps only what is compiled while a module loads; here
 * every function that has run is kept too, which spares a report a fifth of its time. It lies where Node keeps its own, in
 * one file for each command; `NODE_DISABLE_COMPILE_CACHE` turns off both.
 */
export function loadProgram(folder: string, command: string): unknown {
  const scripts = new Map<string, Script>();
  const { directory } = process.getBuiltinModule("node:module").enableCompileCache();
  if (directory === undefined) return loader(folder, new Map(), scripts)(entry);
  const build = process.getBuiltinModule("node:fs").readFileSync(`${folder}/build`, "latin1");
  const path = `${directory}/${nameOf(folder, command)}`;
  const known = readCompiledCode(path, build);
  process.once("exit", () => {
    try {
      const learnt = isMisspelt(command, scripts) ? new Map() : learn(known, scripts);
      if (learnt.size > 0) writeCompiledCode(path, build, new Map([...known, ...learnt]));
    } catch {
      // Trouble with the disk is no trouble of the command: the next run compiles again.
    }
  });
  return loader(folder, known, scripts)(entry);
}

/** Every installed copy has files of its own; the next version in the same folder writes over them. */
function nameOf(folder: string, command: string): string {
  const place = folder.replaceAll(/[^\w.-]+/g, "_").slice(-150);
  return `b24${place}-${process.version}-${isWord(command) ? command : "options"}`;
}

function isWord(command: string): boolean {
  return /^[a-z]+$/.test(command);
}

/** A command has a file of its name. */
function isMisspelt(command: string, scripts: ReadonlyMap<string, Script>): boolean {
  return isWord(command) && ![...scripts.keys()].some((name) => name.startsWith(`${command}-`));
}

/** The code of the files that still have something to add. */
function learn(known: CompiledCode, scripts: ReadonlyMap<string, Script>): CompiledCode {
  const runsOf = (name: string, { cachedDataRejected }: Script): number =>
    // V8 refuses code of another version of it, or with other flags.
    cachedDataRejected === false ? (known.get(name)?.runs ?? 0) : 0;
  const open = [...scripts].filter(([name, script]) => runsOf(name, script) < runsToLearn);
  return new Map(
    open.map(([name, script]) => [name, { bytes: script.createCachedData(), runs: runsOf(name, script) + 1 }]),
  );
}

function loader(folder: string, known: CompiledCode, scripts: Map<string, Script>): (name: string) => object {
  const { readFileSync } = process.getBuiltinModule("node:fs");
  const { Script } = process.getBuiltinModule("node:vm");
  const modules = new Map<string, { exports: object }>();
  const require: Require = (id) => (id.startsWith("./") ? load(id.slice(2)) : process.getBuiltinModule(id));
  const load = (name: string): object => {
    const loaded = modules.get(name);
    if (loaded !== undefined) return loaded.exports;
    const module = { exports: {} };
    modules.set(name, module);
    const filename = `${folder}/${name}`;
    const cachedData = known.get(name)?.bytes;
    const options = { filename, ...(cachedData === undefined ? {} : { cachedData }) };
    const script = new Script(readFileSync(filename, "utf8"), options);
    scripts.set(name, script);
    (script.runInThisContext() as Body)(module.exports, require, module, filename);
    return module.exports;
  };
  return load;
}
