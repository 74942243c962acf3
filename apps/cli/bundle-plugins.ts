import { createHash } from "node:crypto";

// What makes the bundle start faster. The tests run the bundle, so they judge these too.

const builtin = "\0builtin:";

/** Builtins that are functions themselves cannot be loaded late by looking at their properties. */
const callable: ReadonlySet<string> = new Set(["node:events", "node:stream"]);

/**
 * An import of a builtin loads it, with half of the crypto or HTTP library, and reads all of its exports. Here a builtin is
 * loaded when something of it is looked at for the first time.
 */
export function lazyBuiltins() {
  return {
    name: "lazy-builtins",
    resolveId: {
      order: "pre" as const,
      handler: (id: string) => (id.startsWith("node:") ? `${builtin}${id}.cjs` : undefined),
    },
    load(id: string) {
      if (!id.startsWith(builtin)) return undefined;
      const name = id.slice(builtin.length, -".cjs".length);
      return { code: `module.exports = ${loading(name)};`, moduleType: "js" as const };
    },
  };
}

function loading(name: string): string {
  const load = `process.getBuiltinModule(${JSON.stringify(name)})`;
  if (callable.has(name)) return load;
  // Behind a prototype: the runtime of the bundle copies an object's own properties.
  const late = `new Proxy({}, { get: (_, key) => (key === "__esModule" ? undefined : ${load}[key]) })`;
  if (name === "node:assert") return `Object.setPrototypeOf((...given) => given[0] || ${load}(...given), ${late})`;
  return `Object.create(${late})`;
}

/**
 * Makes scripts for `src/start/load-program.ts` out of the chunks: each is one function. Everything beyond ASCII becomes an
 * escape, since V8 reads and keeps a text of one byte a character in half the time. The file `build` tells builds apart.
 */
export function scripts() {
  return {
    name: "scripts",
    generateBundle(this: { emitFile(file: object): void }, _: unknown, bundle: object) {
      const build = createHash("sha256");
      for (const chunk of Object.values(bundle) as { code: string; readonly fileName: string }[]) {
        const ascii = chunk.code.replaceAll(/[^\0-\x7F]/g, escape);
        chunk.code = `(function(exports,require,module,__filename){${ascii}\n})`;
        build.update(`${chunk.fileName}\n${chunk.code}`);
      }
      this.emitFile({ type: "asset", fileName: "build", source: build.digest("hex") });
    },
  };
}

/** Means the same in strings, templates, patterns and names, but not behind a backslash that escapes it. */
function escape(unit: string, offset: number, text: string): string {
  let start = offset;
  while (text[start - 1] === "\\") start -= 1;
  if ((offset - start) % 2 === 1) throw new Error(`An escaped ${unit} cannot become ASCII`);
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
