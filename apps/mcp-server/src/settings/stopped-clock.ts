import { parseInstant } from "b24kit/instant";
import type { Environment } from "./environment.ts";
import { UsageError } from "./usage-error.ts";

/** The instant at which `B24KIT_NOW` stops the clock of reports, epoch milliseconds; undefined: it runs. Throws `UsageError`. */
export function stoppedClock(env: Environment): number | undefined {
  const text = env["B24KIT_NOW"] ?? "";
  if (text === "") return undefined;
  const instant = parseInstant(text);
  if (instant !== undefined) return instant;
  throw new UsageError("B24KIT_NOW is no instant.", "For example: 2026-03-02T09:00:00+03:00.");
}
