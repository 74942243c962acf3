import { badParameters } from "../bad-parameters.ts";
import type { CallOptions } from "../client.ts";

/** 1–255 printable ASCII characters; a space at an end would not survive as a header. */
const printable = /^(?! )[ -~]{1,255}(?<! )$/;

/** Refuses what a call by these options cannot be. Throws `bad-parameters`. */
export function assertRest3({ api, idempotencyKey }: CallOptions, kind: "call" | "batch" | "list" = "call"): void {
  const given: unknown = api;
  if (given !== undefined && given !== "v3") {
    throw badParameters(
      `There is no API ${JSON.stringify(given)}.`,
      'Pass "v3" for REST 3.0, or leave it out for REST 2.',
    );
  }
  if (idempotencyKey === undefined) return;
  if (api !== "v3" || kind !== "call") {
    throw badParameters(
      "Only a single call of REST 3.0 can carry an idempotency key: elsewhere the portal ignores it.",
      'Leave it out, or pass api: "v3" and call the method alone.',
    );
  }
  if (typeof idempotencyKey === "string" && printable.test(idempotencyKey)) return;
  throw badParameters("An idempotency key has 1 to 255 printable ASCII characters, without spaces at its ends.");
}

/** Refuses a reading that only REST 2 has. Throws `bad-parameters`. */
export function assertRest2(method: string, { api }: CallOptions): void {
  if (api === undefined) return;
  throw badParameters(
    `listByIds() reads by REST 2 only, not "${method}" of REST 3.0.`,
    'Read by list() with a condition such as ["id", "in", [1, 2]].',
  );
}
