import { moduleTable } from "../data/modules.generated.ts";

interface ModuleTable {
  /** The number of the part that holds a module. */
  readonly parts: ReadonlyMap<string, number>;
  /** The module of a beginning of names, in lower case. */
  readonly prefixes: ReadonlyMap<string, string>;
}

let parsed: ModuleTable | undefined;

// Parsed on first use, as the table of methods is.
function table(): ModuleTable {
  parsed ??= parse();
  return parsed;
}

function parse(): ModuleTable {
  const rows = moduleTable
    .trim()
    .split("\n")
    .map((line) => line.split(" "));
  return {
    parts: new Map(rows.map(([module = "", part]) => [module, Number(part)])),
    prefixes: new Map(
      rows.flatMap(([module = "", , ...names]) => names.map((name): [string, string] => [name, module])),
    ),
  };
}

/** The module of a documented method; of other names the module that they would belong to, or `undefined`. */
export function moduleOf(name: string): string | undefined {
  const words = name.toLowerCase().split(".");
  const { prefixes } = table();
  for (let length = words.length; length > 0; length -= 1) {
    const module = prefixes.get(words.slice(0, length).join("."));
    if (module !== undefined) return module;
  }
  return undefined;
}

/** The names of all modules, sorted. */
export function allModules(): readonly string[] {
  return [...table().parts.keys()];
}

/** The number of the part of the data that holds a module. */
export function partOf(module: string): number | undefined {
  return table().parts.get(module);
}
