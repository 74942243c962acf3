import { usageError } from "../errors/cli-error.ts";
import type { Environment } from "../io.ts";

const levels = ["debug", "info", "warn", "error"] as const;

/** What the environment says about the log. */
export interface LogSettings {
  /** Lines below it are left out. */
  readonly level: (typeof levels)[number];
  /** Where lines are appended; stderr when absent. */
  readonly file?: string;
}

/** Reads `B24KIT_LOG` and `B24KIT_LOG_FILE`; undefined when nobody asked for a log. Throws a usage error. */
export function logSettings(env: Environment): LogSettings | undefined {
  const wanted = env["B24KIT_LOG"]?.trim().toLowerCase() ?? "";
  const file = env["B24KIT_LOG_FILE"] ?? "";
  if (wanted === "" && file === "") return undefined;
  const level = wanted === "" ? "info" : levels.find((name) => name === wanted);
  if (level === undefined) throw badLevel();
  return { level, ...(file === "" ? {} : { file }) };
}

function badLevel() {
  return usageError(
    { ru: "B24KIT_LOG: нет такого уровня", en: "B24KIT_LOG: there is no such level" },
    { ru: `есть: ${levels.join(", ")}`, en: `there are: ${levels.join(", ")}` },
    { ru: "например: B24KIT_LOG=info", en: "for example: B24KIT_LOG=info" },
  );
}
