import type { DocumentOptions, ParseOptions, SchemaOptions } from "yaml";

/** How a schedule file is read: YAML 1.2 with the core schema, so that `on`, `yes`, dates and times stay text. */
export const yamlOptions = {
  version: "1.2",
  schema: "core",
  merge: false,
  strict: true,
  stringKeys: true,
  // The parser compares each key with all of its neighbours; who reads the whole file looks for them in another way.
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: "error",
} as const satisfies DocumentOptions & ParseOptions & SchemaOptions;

/** Anchors spare a few repetitions; a file that unfolds into millions of values is a trap. */
export const mostAliases = 100;
