import { isLoopback } from "../http/is-loopback.ts";
import { OAuthError } from "./oauth-error.ts";

/** Where portals of the cloud sign applications in. https://apidocs.bitrix24.com/settings/oauth/index.html */
const cloud = "https://oauth.bitrix.info";

/**
 * The origin of an authorization server: a host or an address, https unless it is on this computer. Client secrets and refresh
 * tokens go there and nowhere else. Throws `OAuthError` ("bad-server").
 */
export function authorizationServer(text: string = cloud): string {
  const url = readAddress(text);
  if (url?.pathname === "/" && url.search + url.hash === "") return url.origin;
  throw new OAuthError("bad-server", "The authorization server must be a host name or an address with https://.", {
    hint: `Leave it out for ${new URL(cloud).host}; http:// is accepted only for this computer (localhost).`,
  });
}

/** The origin of the portal that a person named, by its host or by the address of any page. Throws `OAuthError` ("bad-portal"). */
export function portalOrigin(text: string): string {
  const url = readAddress(text);
  if (url !== undefined) return url.origin;
  throw new OAuthError("bad-portal", "The portal must be named by its host or its address with https://.", {
    hint: "It looks like this: example.bitrix24.ru.",
  });
}

function readAddress(text: string): URL | undefined {
  const address = text.includes("://") ? text.trim() : `https://${text.trim()}`;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url !== undefined && isSafe(url) ? url : undefined;
}

/** Whether secrets may go there: nobody on the way can read them, and no login stands before the host. */
export function isSafe({ protocol, hostname, username, password }: URL): boolean {
  if (username + password !== "") return false;
  return protocol === "https:" || (protocol === "http:" && isLoopback(hostname));
}
