import type { DeliveryError } from "@b24kit/delivery";
import { exitCodes } from "../errors/exit-codes.ts";
import type { Sent } from "./send-to.ts";

/** The exit code of what was sent: 3 when only some targets have it, or the report has missing parts. */
export function exitCodeOf(ends: readonly Sent[], isComplete: boolean): number {
  if (ends.some(({ state }) => state === "unknown")) return exitCodes.failed;
  const errors = ends.flatMap((sent) => (sent.state === "failed" ? [sent.error] : []));
  if (errors.length === 0) return isComplete ? exitCodes.done : exitCodes.partial;
  if (errors.length < ends.length) return exitCodes.partial;
  const [first, ...others] = new Set(errors.map(codeOf));
  return others.length === 0 && first !== undefined ? first : exitCodes.failed;
}

function codeOf(error: DeliveryError): number {
  if (isRefusedHere(error)) return exitCodes.refused;
  return error.code === "misconfigured" || error.code === "unauthorized" ? exitCodes.access : exitCodes.failed;
}

/** The guard let it not pass: no grant covers it. Its error is known by its code, as everywhere in the command. */
function isRefusedHere({ cause }: DeliveryError): boolean {
  return cause instanceof Error && "code" in cause && cause.code === "refused";
}
