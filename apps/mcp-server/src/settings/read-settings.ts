import type { Language } from "b24kit";
import type { Environment } from "./environment.ts";
import { type AccessLevel, type Settings, type Toolset, toolsets } from "./settings.ts";
import { UsageError } from "./usage-error.ts";

/** The options of the command as commander gives them. */
export interface ServerOptions {
  readonly profile?: string;
  readonly toolsets?: string;
  readonly tools?: string;
  readonly excludeTools?: string;
  readonly readOnly?: true;
  readonly allowWrite?: true;
  readonly allowDestructive?: true;
  readonly packs?: string;
  readonly lang?: string;
}

/** Makes settings of options and environment. `toolNames` are all that there are. Throws `UsageError`. */
export async function readSettings(
  options: ServerOptions,
  env: Environment,
  toolNames: readonly string[],
): Promise<Settings> {
  const { profile } = options;
  const tools = named("--tools", options.tools, toolNames);
  const sets = named("--toolsets", options.toolsets, toolsets);
  const language = languageOf("--lang", options.lang) ?? languageOf("B24KIT_LANG", env["B24KIT_LANG"]);
  return {
    ...(profile === undefined ? {} : { profile }),
    ...(sets === undefined ? {} : { toolsets: sets as readonly Toolset[] }),
    ...(tools === undefined ? {} : { tools }),
    excludedTools: named("--exclude-tools", options.excludeTools, toolNames) ?? [],
    access: accessOf(options),
    packs: await packsOf(options.packs),
    ...(language === undefined ? {} : { language }),
  };
}

function accessOf({ readOnly, allowWrite, allowDestructive }: ServerOptions): AccessLevel {
  const level = allowDestructive === true ? "destructive" : allowWrite === true ? "write" : "read-only";
  if (readOnly === true && level !== "read-only") {
    throw new UsageError("--read-only and --allow-write contradict each other.", "Keep one of them.");
  }
  return level;
}

async function packsOf(text: string | undefined): Promise<readonly string[]> {
  if (text === undefined) return [];
  const { packIds } = await import("./pack-ids.ts");
  return named("--packs", text, packIds) ?? [];
}

function named(option: string, text: string | undefined, known: readonly string[]): readonly string[] | undefined {
  const names = listOf(text);
  // An empty variable in a configuration would otherwise switch a limit off.
  if (names?.length === 0) throw new UsageError(`${option} names nothing.`, `There are: ${known.join(", ")}.`);
  const unknown = names?.find((name) => !known.includes(name));
  if (unknown === undefined) return names;
  throw new UsageError(`${option}: there is no "${unknown}".`, `There are: ${known.join(", ")}.`);
}

function listOf(text: string | undefined): readonly string[] | undefined {
  const names = text?.split(",").map((name) => name.trim());
  return names?.filter((name) => name !== "");
}

function languageOf(source: string, text: string | undefined): Language | undefined {
  if (text === undefined || text === "") return undefined;
  const language = text.toLowerCase();
  if (language === "ru" || language === "en") return language;
  throw new UsageError(`${source}: there is no language "${text}".`, "There are: ru, en.");
}
