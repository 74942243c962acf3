import type { Requester } from "../run-command.ts";
import { Rest3Error } from "./rest3-error.ts";

/** Refuses a key without the method's scope. */
export function checkRest3Scope({ scopes }: Requester, wanted: readonly string[]): void {
  if (wanted.length === 0 || wanted.some((scope) => scopes.includes(scope))) return;
  throw new Rest3Error("INSUFFICIENTSCOPE", "The request requires higher privileges than provided by the token");
}
