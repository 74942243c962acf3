import { dirname, join } from "node:path";
import { DeliveryError, fileError } from "@b24kit/delivery";
import { StateError, withFileLock } from "@b24kit/state";
import type { EventTargetOf } from "../../../config/events/event-target.ts";
import type { EventHandler, EventMessage, Handled } from "../event-handler.ts";
import { away, done, failed } from "../handled.ts";
import type { HandlerParts } from "../handler-parts.ts";
import { appendLines } from "./append-lines.ts";
import { eventPath } from "./event-path.ts";

/** One file, one wait for the disk. */
const atOnce = 200;

/** Adds a line of JSON for each event. Several handlers, of several processes too, may write the same file. */
export function openNdjsonHandler(target: EventTargetOf<"ndjson">, parts: HandlerParts): EventHandler {
  const pathOf = eventPath(target.path, parts);
  let turn: Promise<unknown> = Promise.resolve();
  const write = async (messages: readonly EventMessage[], signal: AbortSignal): Promise<readonly Handled[]> => {
    const ends = new Map<string, Handled>();
    for (const [path, group] of Map.groupBy(messages, pathOf)) ends.set(path, await append(path, group, signal));
    return messages.map((message) => ends.get(pathOf(message)) ?? done);
  };
  return {
    atOnce,
    handle: async (messages, signal) => {
      // The workers of this process take turns, so that none of them has to ask for the lock again and again.
      const mine = turn.then(async () => write(messages, signal));
      turn = mine;
      return mine;
    },
    close: async () => {
      await turn;
    },
  };
}

async function append(path: string, messages: readonly EventMessage[], signal: AbortSignal): Promise<Handled> {
  const lines = messages.map((message) => `${JSON.stringify(message)}\n`).join("");
  try {
    // One lock for a folder: files of each day would leave a lock of each day behind.
    const lock = join(dirname(path), ".b24kit-events");
    await withFileLock(lock, async () => appendLines(path, lines), { signal, about: path });
    return done;
  } catch (error) {
    if (signal.aborted) return failed(tooSlow(path));
    // No file takes one line and refuses another: it is the disk, the folder, or a right.
    return away(error instanceof StateError ? error : fileError(error, path));
  }
}

function tooSlow(path: string): DeliveryError {
  return new DeliveryError("busy", {
    ru: `Файл занят или диск слишком медленный: ${path}.`,
    en: `The file is in use, or the disk is too slow: ${path}.`,
  });
}
