import { DeliveryError, ping } from "@b24kit/delivery";
import type { Logger } from "@b24kit/client";
import type { Job } from "../config/config.ts";
import type { RunEvent } from "../runs/run-event.ts";
import type { Occurrence } from "./metrics/create-metrics.ts";

/** Tells the dead man's switches of jobs that they live. */
export interface Pings {
  onEvent(event: RunEvent): void;
  /** What is under way is stopped. */
  close(): Promise<void>;
}

export interface PingsOptions {
  /** A secret by its name. Throws. */
  readonly secret: (name: string) => Promise<string>;
  readonly log: Logger;
  readonly count: (occurrence: Occurrence) => void;
  /** Milliseconds for one ping. */
  readonly timeout?: number;
}

/** Many jobs may end in the same second. */
const atOnce = 8;

/**
 * Pings the address of a job after a run that was done or had nothing to tell: once a slot, however many people have one of their
 * own. A ping that fails is logged and counted, and stops nothing.
 */
export function createPings({ secret, log, count, timeout = 10_000 }: PingsOptions): Pings {
  const stopping = new AbortController();
  const pinged = new Map<string, number>();
  /** By job: a newer one takes the place of one that still waits. */
  const waiting = new Map<string, Job>();
  const working = new Set<Promise<void>>();
  const send = async (job: Job): Promise<void> => {
    try {
      await ping(await addressOf(job, secret), { signal: stopping.signal, timeout, connectTimeout: timeout });
      count("ping-sent");
    } catch (error) {
      if (stopping.signal.aborted) return;
      count("ping-failed");
      log.warn({ job: job.name, ...codeOf(error) }, "the dead man's switch was not reached");
    }
  };
  const leave = (work: Promise<void>): void => {
    working.delete(work);
    next();
  };
  const next = (): void => {
    for (const [name, job] of waiting) {
      if (working.size >= atOnce || stopping.signal.aborted) return;
      waiting.delete(name);
      const work = send(job);
      working.add(work);
      void work.finally(() => leave(work));
    }
  };
  return {
    onEvent: (event) => {
      if (event.type !== "run-finished" || !isSign(event)) return;
      const { job, run } = event;
      if (job.ping === undefined || pinged.get(job.name) === run.at) return;
      pinged.set(job.name, run.at);
      waiting.set(job.name, job);
      next();
    },
    close: async () => {
      stopping.abort();
      await Promise.all(working);
    },
  };
}

/** The step that finds out for whom has brought nothing to anybody yet. */
function isSign({ status, run }: Extract<RunEvent, { type: "run-finished" }>): boolean {
  return (status === "done" || status === "silent") && run.recipient >= 0;
}

async function addressOf({ ping: place }: Job, secret: PingsOptions["secret"]): Promise<URL> {
  if (place === undefined) throw new TypeError("no address");
  const text = "url" in place ? place.url : await secret(place.secret);
  const url = URL.parse(text.trim());
  if (url !== null) return url;
  const words = { ru: "секрет — не адрес", en: "the secret is no address" };
  throw new DeliveryError("misconfigured", words);
}

/** Of an error only its code: words could hold the address, which is a secret with most services. */
function codeOf(error: unknown) {
  return { code: error instanceof DeliveryError ? error.code : error instanceof Error ? error.name : "unknown" };
}
