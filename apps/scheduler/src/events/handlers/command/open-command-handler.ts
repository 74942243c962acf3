import { basename } from "node:path";
import { DeliveryError, endError, type Ended, runCommand, startError } from "@b24kit/delivery";
import type { EventTargetOf } from "../../../config/events/event-target.ts";
import type { EventHandler, EventMessage, Handled } from "../event-handler.ts";
import { away, done, failed, rejected } from "../handled.ts";
import type { HandlerParts } from "../handler-parts.ts";
import { oneByOne } from "../one-by-one.ts";

/** EX_DATAERR of sysexits.h: what was read is wrong, and would be each time. */
const wrongData = 65;

/**
 * A program for each event, without a shell; the event comes as JSON on its standard input and nowhere else. Exit code 0: taken; 65: never
 * again; anything else is tried again, since a program that breaks off for whatever reason ends with 1 in most languages. Its environment is
 * PATH, HOME, LANG, B24KIT_FEED and B24KIT_KEY.
 */
export function openCommandHandler(
  { run: argv }: EventTargetOf<"command">,
  { env }: Pick<HandlerParts, "env">,
): EventHandler {
  const program = basename(argv[0] ?? "");
  return oneByOne(async (message, signal) => {
    const input = `${JSON.stringify(message)}\n`;
    try {
      const ended = await runCommand({ argv, env: environment(message, env), input, signal });
      return signal.aborted && ended.exitCode !== 0 ? failed(stopped(program)) : handledOf(program, ended);
    } catch (error) {
      return away(startError(program, error));
    }
  });
}

function handledOf(program: string, ended: Ended): Handled {
  const error = endError(program, ended);
  if (error === undefined) return done;
  return ended.exitCode === wrongData ? rejected(error) : failed(error);
}

function environment({ feed, key }: EventMessage, env: HandlerParts["env"]): Record<string, string> {
  const kept = ["PATH", "HOME", "LANG"].flatMap((name) => {
    const value = env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...Object.fromEntries(kept), B24KIT_FEED: feed, B24KIT_KEY: key };
}

function stopped(program: string): DeliveryError {
  return new DeliveryError("outcome-unknown", {
    ru: `Время вышло, ${program} остановлен: неизвестно, что он успел.`,
    en: `The time ran out and ${program} was stopped: it is unknown what it has done by then.`,
  });
}
