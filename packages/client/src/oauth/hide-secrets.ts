import { scrubError } from "../webhook/scrub-error.ts";
import { scrubber } from "../webhook/scrub.ts";

/** Does work whose errors must hold none of the secrets, in no spelling. */
export async function hideSecrets<T>(secrets: readonly string[], work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    scrubError(error, scrubber(...secrets));
    throw error;
  }
}
