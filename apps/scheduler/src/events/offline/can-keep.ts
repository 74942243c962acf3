import { failureOfProblem } from "../../errors/failure-of-problem.ts";
import type { OfflineParts } from "./offline-parts.ts";
import { repeat } from "./repeat.ts";

/**
 * Whether the portal's plan lets it keep events until they are confirmed (`rest_offline_extended`). A portal that is away is asked again;
 * undefined: the signal was aborted meanwhile. Rejects with what does not pass by itself.
 */
export async function canKeep(
  parts: Pick<OfflineParts, "feed" | "portal" | "clock" | "onEvent">,
  signal: AbortSignal,
): Promise<boolean | undefined> {
  const over = new AbortController();
  let answer: boolean | { readonly error: unknown } | undefined;
  const ask = async (): Promise<number> => {
    try {
      answer = await parts.portal.canKeep(signal);
    } catch (error) {
      if (signal.aborted || failureOfProblem(error).isRetryable) throw error;
      answer = { error };
    }
    over.abort();
    return 0;
  };
  await repeat(parts, ask, AbortSignal.any([signal, over.signal]));
  if (typeof answer === "object") throw answer.error;
  return answer;
}
