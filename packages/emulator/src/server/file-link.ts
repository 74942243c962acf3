import type { EmulatorContext } from "./context.ts";
import type { Requester } from "./run-command.ts";

/**
 * An address for a file, with the credential of who asks: `?auth=` of an application as documented, the path of a webhook
 * (unconfirmed). Without a method it is a page for people.
 */
export function fileLink(
  { url, portal }: EmulatorContext,
  { credential, token }: Requester,
  method: string,
  scope: string,
  query: Readonly<Record<string, string>>,
): string {
  if (method === "") return `${url()}/company/personal/disk/`;
  const signed = portal.disk.tokens.sign(method, scope, query);
  if (token === undefined)
    return `${url()}/rest/${credential}/${method}.json?${new URLSearchParams({ token: signed }).toString()}`;
  return `${url()}/rest/${method}.json?${new URLSearchParams({ auth: token, token: signed }).toString()}`;
}
