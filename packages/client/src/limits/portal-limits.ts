import { badParameters } from "../bad-parameters.ts";
import type { Limits, LimitNumbers } from "../client.ts";

/** The limits that a client keeps. */
export interface PortalLimits {
  /** Absent when the portal does not count requests. */
  readonly bucket?: { readonly burst: number; readonly drain: number };
  /** Seconds of operating time that a method may use within ten minutes. Infinity when there is no limit. */
  readonly operating: number;
}

const operating = 420;

/**
 * The portal's own numbers by plan. https://apidocs.bitrix24.com/limits.html
 * The documentation gives 480 s of operating time as an example, the server's code has 420 s as its default.
 */
const plans: Readonly<Record<Extract<Limits, string>, Required<LimitNumbers>>> = {
  standard: { burst: 50, drain: 2, operating },
  enterprise: { burst: 250, drain: 5, operating },
  "self-hosted": {
    burst: Number.POSITIVE_INFINITY,
    drain: Number.POSITIVE_INFINITY,
    operating: Number.POSITIVE_INFINITY,
  },
};

/** The limits of a plan, or of numbers that are given, with a margin. Throws `bad-parameters`. */
export function portalLimits(limits: Limits): PortalLimits {
  if (typeof limits === "string" && !Object.hasOwn(plans, limits)) throw unknownPlan(limits);
  const numbers = typeof limits === "string" ? plans[limits] : { ...plans.standard, ...limits };
  for (const [name, value] of Object.entries(numbers)) assertPositive(name, value);
  const isCounted = Number.isFinite(numbers.burst) && Number.isFinite(numbers.drain);
  return { operating: numbers.operating, ...(isCounted ? { bucket: withMargin(numbers) } : {}) };
}

/**
 * The portal's counter sinks in steps of a second, at moments that we do not know: between two steps there may come the
 * burst and what drains in a second. Requests may also need longer to arrive than the ones before them: half a second
 * more is allowed for. The two clocks may differ by half a percent.
 */
function withMargin({ burst, drain }: Required<LimitNumbers>): { burst: number; drain: number } {
  return { burst: Math.max(1, Math.floor(burst + 1 - 1.5 * drain)), drain: drain * 0.995 };
}

function assertPositive(name: string, value: unknown): void {
  if (typeof value === "number" && value > 0) return;
  throw badParameters(`The limit "${name}" must be a number above zero, not ${String(value)}.`);
}

function unknownPlan(name: string): Error {
  return badParameters(`There are no limits named "${name}".`, `Known are: ${Object.keys(plans).join(", ")}.`);
}
