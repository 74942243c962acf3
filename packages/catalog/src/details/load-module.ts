import { parts } from "../data/modules.generated.ts";
import { partOf } from "./module-table.ts";

/** The data of a module: the line of each method, by name in lower case; in `rest3` of REST 3.0 where both versions have it. */
export interface ModuleLines {
  readonly module: string;
  readonly methods: ReadonlyMap<string, string>;
  readonly rest3: ReadonlyMap<string, string>;
}

const loaded = new Map<number, Promise<ReadonlyMap<string, ModuleLines>>>();

/** Loads the data of a module once. Lines are kept and read when asked for, so nobody can change what others get. */
export async function loadModule(module: string): Promise<ModuleLines> {
  const part = partOf(module);
  const lines = part === undefined ? undefined : (await loadPart(part)).get(module);
  return lines ?? { module, methods: new Map(), rest3: new Map() };
}

async function loadPart(part: number): Promise<ReadonlyMap<string, ModuleLines>> {
  const known = loaded.get(part) ?? parts[part]?.().then(({ lines }) => splitPart(lines));
  if (known === undefined) return new Map();
  loaded.set(part, known);
  return known;
}

/** "# module" opens a module; a line that begins with "+" is of REST 3.0. */
function splitPart(text: string): ReadonlyMap<string, ModuleLines> {
  const modules = new Map<string, ModuleLines>();
  let methods = new Map<string, string>();
  let rest3 = new Map<string, string>();
  for (const line of text.trim().split("\n")) {
    const name = line.slice(0, line.indexOf("\t")).toLowerCase();
    if (line.startsWith("# ")) {
      const module = line.slice(2);
      [methods, rest3] = [new Map(), new Map()];
      modules.set(module, { module, methods, rest3 });
    } else if (name.startsWith("+")) rest3.set(name.slice(1), line);
    else methods.set(name, line);
  }
  return modules;
}
