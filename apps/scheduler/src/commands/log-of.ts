import type { Logger } from "@b24kit/client";
import type { Context } from "../context.ts";
import { usageError } from "../errors/problem.ts";
import { logLevels, openLog } from "../watch/logs/open-log.ts";
import type { KnownSecrets } from "./known-secrets.ts";

type Level = (typeof logLevels)[number];

/** The log on stderr: `B24KIT_LOG` says how much of it, this level without it. Throws `SchedulerError`. */
export function logOf({ io }: Context, usual: Level): (known: KnownSecrets) => Logger {
  const level = levelOf(io.env["B24KIT_LOG"], usual);
  return ({ scrub }) => openLog({ level, stderr: io.stderr, scrub });
}

function levelOf(text: string | undefined, usual: Level): Level {
  if (text === undefined || text === "") return usual;
  const level = logLevels.find((name) => name === text.toLowerCase());
  if (level !== undefined) return level;
  throw usageError(
    { ru: `B24KIT_LOG: нет такого уровня: ${text}`, en: `B24KIT_LOG: there is no such level: ${text}` },
    { ru: "лог ведётся с одного из уровней", en: "the log begins at one of the levels" },
    { ru: `есть: ${logLevels.join(", ")}`, en: `there are: ${logLevels.join(", ")}` },
  );
}
