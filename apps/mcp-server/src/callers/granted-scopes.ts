import type { OpenedPortal } from "b24kit";

/** What the credential may use: as its profile has stored it, else as the portal says now. Throws `ClientError`. */
export async function grantedScopes(opened: {
  readonly portal: OpenedPortal;
  readonly scopes?: readonly string[];
}): Promise<ReadonlySet<string> | undefined> {
  if (opened.scopes !== undefined) return new Set(opened.scopes);
  const answer: unknown = await opened.portal.client.call("scope", {}, { retries: 0 });
  return Array.isArray(answer) ? new Set(answer.filter((scope) => typeof scope === "string")) : undefined;
}

/** The lesser scopes of people open their names too. */
const lesser: Readonly<Record<string, readonly string[]>> = { user: ["user_basic", "user_brief"] };

/** Whether a scope, or a lesser one that does for reading, is among the granted ones. */
export function isGranted(scope: string, granted: ReadonlySet<string>): boolean {
  return [scope, ...(lesser[scope] ?? [])].some((name) => granted.has(name));
}
