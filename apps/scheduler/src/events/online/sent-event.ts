import { createHash } from "node:crypto";
import type { Json } from "../queue/event-queue.ts";
import type { ScannedBody } from "./body-scanner.ts";
import { dataOf } from "./form-fields.ts";

/** What a request of the portal says. Only its token can be checked, and nothing but the code and the numbers is taken from it. */
export interface SentEvent {
  /** Upper case; empty: it is no event. */
  readonly code: string;
  /** Numbers of objects, as the offline queue tells them. */
  readonly data: Json;
  /** Epoch milliseconds by the portal's clock. */
  readonly at: number;
  /** The same for every delivery of one change: of several handlers, of a proxy that repeats, of somebody who replays. */
  readonly key: string;
  readonly applicationToken: string;
  /** Empty where the portal sends none: outbound webhooks, automation rules, removal. */
  readonly accessToken: string;
}

const codePattern = /^[A-Za-z][\w.:-]{0,99}$/;

/** Reads what was sent. `now`: epoch milliseconds, where no time was sent. */
export function readSentEvent({ fields, digest }: ScannedBody, now: number): SentEvent {
  const given = fields.get("event") ?? "";
  const code = codePattern.test(given) ? given.toUpperCase() : "";
  const time = fields.get("ts") ?? "";
  return {
    code,
    data: dataOf(fields),
    at: /^\d{1,11}$/.test(time) ? Number(time) * 1000 : now,
    key: createHash("sha256")
      .update(JSON.stringify([code, time, digest]))
      .digest("hex")
      .slice(0, 32),
    applicationToken: fields.get("auth[application_token]") ?? "",
    accessToken: fields.get("auth[access_token]") ?? "",
  };
}
