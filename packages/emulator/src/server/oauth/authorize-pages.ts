import type { UserRow } from "../../world/types.ts";
import type { Application } from "./grants.ts";

/** Asks the user whether the application may act for them. */
export function consentPage({ clientId, title, scopes }: Application, user: UserRow, state: string): string {
  const name = `${user.NAME} ${user.LAST_NAME}`.trim();
  return page(
    "Access to the portal",
    `<p>${escaped(title)} wants to act for ${escaped(name)} within: ${escaped(scopes.join(", "))}</p>
<form method="post" action="/oauth/authorize/">
<input type="hidden" name="client_id" value="${escaped(clientId)}">
<input type="hidden" name="state" value="${escaped(state)}">
<input type="hidden" name="user" value="${escaped(user.ID)}">
<button name="consent" value="allow">Allow</button> <button name="consent" value="deny">Deny</button>
</form>`,
  );
}

/** Shows the code of an application without a return address. */
export function codePage(code: string): string {
  return page("Authorization code", `<p>Copy it into the application:</p>\n<pre id="code">${escaped(code)}</pre>`);
}

/** Says what is wrong; nothing goes back to the application. */
export function refusalPage(reason: string): string {
  return page("No access", `<p>${escaped(reason)}</p>`);
}

function page(title: string, body: string): string {
  return `<!doctype html>\n<html><head><meta charset="utf-8"><title>${title}</title></head><body>\n<h1>${title}</h1>\n${body}\n</body></html>\n`;
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => entities[character] ?? character);
}
