import type { Credential } from "../credential/credential.ts";
import { ClientError } from "../errors.ts";
import { isDownloadAddress, isLoopback } from "./portal-link.ts";

/** Texts in a link that are shorter are no secrets. */
const shortestSecret = 8;

/**
 * Where a redirect of a download leads. To the storage of a cloud portal it is followed, as an address like any other: without
 * the key, over https, and only when the address itself does not carry the key on. Throws `ClientError` ("foreign-host").
 */
export function nextHop(from: URL, location: string, link: URL, credential: Credential): URL {
  const to = URL.canParse(location, from.href) ? new URL(location, from) : undefined;
  if (to === undefined) throw refused(from, "no address");
  const own = new URL(credential.url);
  if (to.origin === own.origin) {
    if (isDownloadAddress(to, credential.url)) return to;
    throw refused(from, "another method");
  }
  const isOpen = to.protocol === "https:" || (to.protocol === "http:" && isLoopback(to) && isLoopback(own));
  if (!isOpen || to.username !== "" || to.password !== "") throw refused(from, `${to.protocol}//${to.host}`);
  if (carriesSecret(to, link, credential)) throw refused(from, `${to.host} with the key`);
  return to;
}

function carriesSecret(to: URL, link: URL, credential: Credential): boolean {
  const spelled = [to.href, decoded(to.href), decoded(decoded(to.href))];
  const values = [...link.searchParams.values()].filter((value) => value.length >= shortestSecret);
  return spelled.some((text) => credential.scrub(text) !== text || values.some((value) => text.includes(value)));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function refused(from: URL, where: string): ClientError {
  return new ClientError("foreign-host", `${from.host} sends the download on to ${where}.`, {
    hint: "It is not followed, since the key would leave the portal. Tell the administrator of the portal.",
  });
}
