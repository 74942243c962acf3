import { basename } from "node:path";
import { cancelled } from "../cancelled.ts";
import type { Channel } from "../channel.ts";
import { DeliveryError } from "../delivery-error.ts";
import type { Message } from "../message.ts";
import type { ChannelParts } from "../open-channel.ts";
import { renderAs } from "../rendering/render-as.ts";
import type { TargetOf } from "../target.ts";
import { endError, startError } from "./command-error.ts";
import { type Ended, runCommand } from "./run-command.ts";

/**
 * A program that reads the report on its standard input, JSON unless told otherwise. Exit code 0: taken; 75: try again later;
 * anything else: refused. Its environment is PATH, HOME, LANG, B24KIT_JOB, B24KIT_SLOT and B24KIT_KEY, and nothing else.
 */
export function openCommandChannel(target: TargetOf<"command">, { env }: ChannelParts): Channel {
  const { run: argv, format = "json" } = target;
  const program = basename(argv[0] ?? "");
  return {
    async send(message, signal) {
      if (signal.aborted) throw cancelled(signal.reason);
      const input = renderAs(format, message);
      const ended = await started(program, runCommand({ argv, env: environment(message, env), input, signal }));
      // Its end was ours: what it had done by then is not known.
      if (signal.aborted && ended.exitCode !== 0) throw stopped(program);
      const error = endError(program, ended);
      if (error !== undefined) throw error;
      return { id: "exit 0" };
    },
    settle: () => Promise.resolve({ state: "unknown" }),
    [Symbol.asyncDispose]: () => Promise.resolve(),
  };
}

async function started(program: string, running: Promise<Ended>): Promise<Ended> {
  try {
    return await running;
  } catch (error) {
    throw startError(program, error);
  }
}

function environment(message: Message, env: ChannelParts["env"]): Record<string, string> {
  const kept = ["PATH", "HOME", "LANG"].flatMap((name) => {
    const value = env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    ...Object.fromEntries(kept),
    B24KIT_JOB: message.job,
    B24KIT_SLOT: message.slot,
    B24KIT_KEY: message.key,
  };
}

function stopped(program: string): DeliveryError {
  return new DeliveryError("outcome-unknown", {
    ru: `Время вышло, ${program} остановлен: неизвестно, что он успел.`,
    en: `The time ran out and ${program} was stopped: it is unknown what it has done by then.`,
  });
}
