import { header } from "./render-literal.ts";

/** The lines of one module. */
export interface ModuleText {
  readonly module: string;
  readonly lines: readonly string[];
  /** Of its methods. */
  readonly names: readonly string[];
}

// Each file costs a load about a quarter of a millisecond, and so do 100 KB.
const largestPart = 150_000;

/** Shares the modules out to few files. */
export function partsOf(modules: readonly ModuleText[]): readonly (readonly ModuleText[])[] {
  const parts: ModuleText[][] = [];
  let size = Infinity;
  for (const module of modules.toSorted((a, b) => (a.module < b.module ? -1 : 1))) {
    const length = module.lines.join("\n").length;
    if (size + length > largestPart) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(module);
    size += length;
  }
  return parts;
}

/** Renders the index of the data: which beginnings of names belong to which module, and which file holds it. */
export function renderModules(parts: readonly (readonly ModuleText[])[]): string {
  const prefixes = Map.groupBy(shortestPrefixes(parts.flat()), ([, module]) => module);
  const lines = parts.flatMap((part, index) =>
    part.map(({ module }) => [module, index, ...(prefixes.get(module) ?? []).map(([prefix]) => prefix)].join(" ")),
  );
  const loaders = parts.map((_, index) => `  () => import("./part-${index}.generated.ts"),`);
  return `${header}// A module a line: its name, the number of its part, the beginnings of the names of its methods.
export const moduleTable = \`
${lines.join("\n")}
\`;

export const parts: readonly (() => Promise<{ readonly lines: string }>)[] = [
${loaders.join("\n")}
];
`;
}

/** For every method the shortest beginning, in whole words, that no method of another module shares. */
function shortestPrefixes(modules: readonly ModuleText[]): readonly (readonly [prefix: string, module: string])[] {
  const methods = modules.flatMap(({ module, names }) => names.map((name) => ({ name, module })));
  const modulesOf = new Map<string, Set<string>>();
  for (const { name, module } of methods) {
    for (const prefix of prefixesOf(name)) modulesOf.set(prefix, (modulesOf.get(prefix) ?? new Set()).add(module));
  }
  const shortest = methods.map(({ name, module }): [string, string] => {
    const own = prefixesOf(name).find((prefix) => modulesOf.get(prefix)?.size === 1);
    // A name that is also the beginning of others stands for itself: the whole name is looked for first.
    return [own ?? name.toLowerCase(), module];
  });
  return [...new Map(shortest)].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function prefixesOf(name: string): readonly string[] {
  const words = name.toLowerCase().split(".");
  return words.map((_, index) => words.slice(0, index + 1).join("."));
}
