import type { ClientErrorCode } from "../errors.ts";

interface Words {
  /** "The portal …": completed with the method, e.g. `to "crm.deal.list"`. */
  readonly message: (method: string) => string;
  readonly hint?: string;
}

const generic: Words = {
  message: (method) => `The portal answered ${method} with an error`,
  hint: "Check the parameters against the documentation page of the method.",
};

const words: Readonly<Partial<Record<ClientErrorCode, Words>>> = {
  "server-error": {
    message: (method) => `The portal failed while it worked on ${method}`,
    hint: "This is a fault on the portal's side. Try again in a few minutes.",
  },
  "malformed-answer": {
    message: (method) => `The portal found text that is not UTF-8 in the answer to ${method}`,
    hint: "Ask for fewer fields (select), to find the record that holds the broken text.",
  },
  "rate-limited": {
    message: (method) => `The portal refused ${method} because too many requests arrived`,
    hint: "Other programs share the same limit. Wait a minute, or run fewer programs at once.",
  },
  overloaded: {
    message: (method) => `The portal's REST interface is blocked because of overload; ${method} did not run`,
    hint: "Only Bitrix24 support can lift this block. Do not repeat the request in a loop.",
  },
  "operation-limit": {
    message: (method) => `The portal paused ${method}: it has used up its working time of the last ten minutes`,
    hint: "Wait up to ten minutes, or read less at a time. Other methods still work.",
  },
  "method-not-found": {
    message: (method) => `The portal does not know ${method}`,
    hint: "Check the spelling. The module may also be missing on this portal, or the portal may be older than the method.",
  },
  "not-run": {
    message: (method) => `The portal did not run ${method} inside a batch`,
    hint: "Call the method alone.",
  },
  unauthorized: {
    message: (method) => `The portal does not accept the webhook (asked for ${method})`,
    hint: "The webhook may be deleted, expired or mistyped, or its user dismissed. Create a new inbound webhook in Bitrix24.",
  },
  "missing-scope": {
    message: (method) => `The webhook has no permission (scope) for ${method}`,
    hint: "Open the webhook in Bitrix24 and tick the missing permission; a changed webhook keeps its address.",
  },
  "access-denied": {
    message: (method) => `The portal denies access to ${method}`,
    hint: "The webhook's user may lack rights, the method may be closed for webhooks, or the portal's plan may exclude REST.",
  },
};

/** What differs when an application (OAuth 2.0) asked, and not a webhook. */
const applicationWords: typeof words = {
  unauthorized: {
    message: (method) => `The portal does not accept the application's sign-in (asked for ${method})`,
    hint: "The application may be removed from the portal, or its user dismissed. Sign in again under the same name.",
  },
  "missing-scope": {
    message: (method) => `The application has no permission (scope) for ${method}`,
    hint: "Tick the missing permission in the application's card in Bitrix24, then sign in again.",
  },
  "access-denied": {
    message: (method) => `The portal denies access to ${method}`,
    hint: "The user who signed in may lack rights, or the plan or the subscription of the application may be over.",
  },
};

/** The sentence (without its end) and the hint for an error that the portal answered. */
export function portalWords(
  code: ClientErrorCode,
  method: string | undefined,
  asker: "webhook" | "application" = "webhook",
): { message: string; hint?: string } {
  const found = (asker === "application" ? applicationWords[code] : undefined) ?? words[code] ?? generic;
  const message = found.message(method === undefined ? "the request" : `"${method}"`);
  return found.hint === undefined ? { message } : { message, hint: found.hint };
}
