import { type Target, targetSchema } from "../target.ts";
import { mostAliases, yamlOptions } from "./yaml-options.ts";

/** What a schedule file says of its targets. */
export interface NamedTargets {
  /** Names that the file has, those with mistakes too. */
  readonly names: readonly string[];
  /** Targets with their defaults; one with a mistake is left out. */
  readonly targets: ReadonlyMap<string, Target>;
  /** Line at which the file, or one of its targets, has a mistake; from 1. `name` is undefined: the file is no plain YAML. */
  readonly mistakes: readonly { readonly name: string | undefined; readonly line: number }[];
}

/** Reads `targets:` of a schedule file and nothing else of it. The parser is loaded when there is something to read. Never throws. */
export async function readTargets(text: string): Promise<NamedTargets> {
  const { LineCounter, parseDocument } = await import("yaml");
  const lineCounter = new LineCounter();
  try {
    const document = parseDocument(text, { ...yamlOptions, lineCounter });
    const [error] = [...document.errors, ...document.warnings];
    if (error !== undefined) return broken(lineCounter.linePos(error.pos[0]).line);
    const lineOf = (name: string): number => {
      const at = (document.getIn(["targets", name], true) as { readonly range?: readonly number[] } | undefined)
        ?.range?.[0];
      return at === undefined ? 1 : lineCounter.linePos(at).line;
    };
    return namedTargets(document.toJS({ maxAliasCount: mostAliases }), lineOf);
  } catch {
    // Deeper, or with more aliases, than the parser follows.
    return broken(1);
  }
}

/** No plain YAML from this line on. */
function broken(line: number): NamedTargets {
  return { names: [], targets: new Map(), mistakes: [{ name: undefined, line }] };
}

function namedTargets(value: unknown, lineOf: (name: string) => number): NamedTargets {
  const written = isRecord(value) && isRecord(value["targets"]) ? value["targets"] : {};
  const read = Object.entries(written).map(([name, target]) => ({ name, ...targetSchema.safeParse(target) }));
  return {
    names: read.map(({ name }) => name),
    targets: new Map(read.flatMap(({ name, data }) => (data === undefined ? [] : [[name, data] as const]))),
    mistakes: read.filter(({ success }) => !success).map(({ name }) => ({ name, line: lineOf(name) })),
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
