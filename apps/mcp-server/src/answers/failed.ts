import type { Answer } from "./answer.ts";
import type { ErrorCode } from "./error-codes.ts";
import type { ErrorFacts } from "./error-facts.ts";

/** What an answer may hold besides the error; `lines` and `data` may quote the portal. */
type More = Partial<Pick<ErrorFacts, "retryable"> & Pick<Answer, "lines" | "told" | "data">>;

/** The answer to a call that went wrong, whoever is to blame. */
export function failed(code: ErrorCode, message: string, action: string, more: More = {}): Answer {
  return failedAs(code, message, action, more);
}

/** The same under a code of the client, the guard or the credential store. */
export function failedAs(
  code: string,
  message: string,
  action: string,
  { retryable = false, ...rest }: More = {},
): Answer {
  return { data: null, ...rest, error: { code, message, action, retryable } };
}
