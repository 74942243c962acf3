import type { ClientEvent } from "../event.ts";
import type { Logger } from "./logger.ts";

interface Line {
  readonly level: keyof Logger;
  readonly message: string;
}

const lines: Readonly<Record<ClientEvent["type"], Line>> = {
  request: { level: "debug", message: "request sent" },
  answer: { level: "debug", message: "answer received" },
  wait: { level: "info", message: "waiting for the portal's limits" },
  retry: { level: "info", message: "the request will be repeated" },
  failure: { level: "warn", message: "the request failed" },
  transfer: { level: "debug", message: "a part of a file was transferred" },
  "outcome-unknown": { level: "error", message: "it is unknown whether a write was executed" },
};

/** Writes one line about the event. `host` names the portal. Gives back what the logger does: it may be a promise. */
export function logEvent(logger: Logger, host: string, event: ClientEvent): unknown {
  const { level, message } = lines[event.type];
  return logger[level]({ host, ...fieldsOf(event) }, message);
}

/** Texts are names of methods and codes only: a sentence, `message` above all, may repeat what stands in the portal. */
function fieldsOf(event: ClientEvent): Readonly<Record<string, unknown>> {
  const { type: _, ...fields } = event;
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => typeof value !== "string" || /^[\w.:-]{1,100}$/.test(value)),
  );
}
