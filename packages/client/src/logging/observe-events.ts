import type { ClientEvent } from "../event.ts";
import type { Credential } from "../credential/credential.ts";
import { logEvent } from "./log-event.ts";
import type { Logger } from "./logger.ts";
import { quietly } from "./quietly.ts";
import { traceEvent } from "./tracing/trace-event.ts";

interface Listeners {
  readonly onEvent?: (event: ClientEvent) => void;
  readonly logger?: Logger;
}

type Observer = (event: ClientEvent) => unknown;

/** Tells everybody who listens, without secrets. An observer that throws or rejects changes nothing for the call. */
export function observeEvents(credential: Credential, { onEvent, logger }: Listeners): (event: ClientEvent) => void {
  const observers: Observer[] = [];
  if (onEvent !== undefined) observers.push(onEvent);
  if (logger !== undefined) observers.push((event) => logEvent(logger, credential.host, event));
  return (event) => {
    quietly(() => traceEvent(event));
    if (observers.length === 0) return;
    const clean = scrubEvent(event, credential);
    for (const observer of observers) void tell(observer, clean);
  };
}

function scrubEvent(event: ClientEvent, credential: Credential): ClientEvent {
  const fields = Object.entries(event).map(([name, value]: [string, unknown]) => [
    name,
    typeof value === "string" ? credential.scrub(value) : value,
  ]);
  return Object.fromEntries(fields) as ClientEvent;
}

/** Calls the observer at once; it may be an async function all the same. */
async function tell(observer: Observer, event: ClientEvent): Promise<void> {
  try {
    await observer(event);
  } catch {
    // Nobody to tell: the observer is the one that would report it.
  }
}
