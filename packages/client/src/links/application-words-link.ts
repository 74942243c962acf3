import type { Outcomes } from "../answer/outcome.ts";
import { portalWords } from "../answer/portal-words.ts";
import { ClientError } from "../errors.ts";
import type { Link } from "../link.ts";

/** What an application cannot mend at a webhook's address is told in its own words. For credentials that are none of a webhook. */
export const applicationWordsLink: Link = async (call, next) => {
  try {
    const answer = await next(call);
    if (call.commands === undefined) return answer;
    for (const outcome of Object.values(answer.result as Outcomes)) if (!outcome.ok) retell(outcome.error);
    return answer;
  } catch (error) {
    retell(error);
    throw error;
  }
};

/** In place, so that its class and its identity survive. */
function retell(error: unknown): void {
  if (!(error instanceof ClientError)) return;
  if (error.code === "redirected") return void Object.assign(error, { hint: redirectedHint(error.movedTo) });
  const { code, method } = error;
  const usual = portalWords(code, method);
  const own = portalWords(code, method, "application");
  // Errors of the sign-in itself have such codes, too, and words of their own.
  if (!error.message.startsWith(usual.message)) return;
  const hint = error.hint === usual.hint ? own.hint : error.hint;
  Object.assign(error, { message: own.message + error.message.slice(usual.message.length), hint });
}

function redirectedHint(movedTo: string | undefined): string {
  return movedTo === undefined
    ? "This is usually a login page: sign in again, and name the portal as it stands in the browser."
    : `The authorization server does not say that the portal is at ${movedTo}, so nothing was sent there. Sign in again if it is.`;
}
