import type { IncomingMessage } from "node:http";
import { type Answer, plain, type Visit } from "./answer.ts";
import type { ListenerParts } from "./create-listener.ts";
import { isSameSecret } from "./is-same-secret.ts";
import { readForm } from "./read-form.ts";
import { endedCookie, sessionCookie } from "./session.ts";

/** Takes the form with the token. */
export async function signIn(parts: ListenerParts, request: IncomingMessage, visit: Visit): Promise<Answer> {
  const form = await readForm(request, parts.limits.body);
  if (form === undefined) return plain(413, "The form is too large, or it is no form.");
  const { token } = parts.settings;
  if (token === undefined) return moved(visit, {});
  if (!isSameSecret(form.get("token")?.trim() ?? "", token)) return parts.refusedPage(visit);
  return moved(visit, { "set-cookie": sessionCookie(token, parts.now()) });
}

/** Forgets the browser. */
export function signOut(visit: Visit): Answer {
  return moved(visit, { "set-cookie": endedCookie });
}

/** To the page, in the language that was chosen. */
function moved({ query }: Visit, headers: Readonly<Record<string, string>>): Answer {
  const lang = query.get("lang");
  const location = lang === "ru" || lang === "en" ? `/?lang=${lang}` : "/";
  return plain(303, "See the page.", { location, ...headers });
}
