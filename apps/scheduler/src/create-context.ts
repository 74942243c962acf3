import { resolve } from "node:path";
import { stateFolders } from "@b24kit/state";
import { parseInstant } from "b24kit/instant";
import type { Context } from "./context.ts";
import { usageError } from "./errors/problem.ts";
import type { Environment, Io } from "./io.ts";
import { chosenLanguage, messageLanguage } from "b24kit/command-line";
import { createMessages } from "./output/messages.ts";
import { findStore } from "./store/store-address.ts";

/** Options of every command. */
export interface GlobalOptions {
  readonly config?: string;
  readonly json?: true;
  readonly store?: string;
}

/** Makes the context of a command. Throws `SchedulerError` and `StateError`. */
export function createContext(io: Io, { config, json, store }: GlobalOptions): Context {
  const language = messageLanguage(io.argv, io.env);
  const isJson = json === true;
  const clock = io.clock ?? Date.now;
  const stoppedAt = stoppedClock(io.env);
  return {
    io,
    language,
    chosenLanguage: chosenLanguage(io.argv, io.env),
    isJson,
    configFile: config === undefined ? usualFile(io.env) : resolve(config),
    store: findStore(store, io.env),
    messages: createMessages({ stderr: io.stderr, language, isJson, env: io.env }),
    now: stoppedAt === undefined ? clock : () => stoppedAt,
    stoppedClock: stoppedAt === undefined ? undefined : () => stoppedAt,
  };
}

function usualFile(env: Environment): string {
  return resolve(stateFolders({ env, platform: process.platform }).config, "schedule.yaml");
}

function stoppedClock(env: Environment): number | undefined {
  const text = env["B24KIT_NOW"] ?? "";
  if (text === "") return undefined;
  const instant = parseInstant(text);
  if (instant !== undefined) return instant;
  throw usageError(
    { ru: "B24KIT_NOW: непонятный момент времени", en: "B24KIT_NOW is no instant" },
    { ru: "нужны дата, время и смещение от UTC", en: "it needs a date, a time and an offset from UTC" },
    { ru: "например: 2026-03-02T09:00:00+03:00", en: "for example: 2026-03-02T09:00:00+03:00" },
  );
}
