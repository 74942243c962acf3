import { InvalidWebhookError } from "../errors.ts";
import { isLoopback } from "../http/is-loopback.ts";
import { Webhook } from "./webhook.ts";

const expected = "An inbound webhook looks like this: https://<portal>.bitrix24.ru/rest/<user>/<key>/";
const whereToGet = `${expected} — copy it whole from Bitrix24: Developer resources → Other → Inbound webhook.`;

// Whitespace, byte order mark, zero-width characters, quotes and brackets that come along when an address is pasted.
const wrapping = /[\s\uFEFF\u200B-\u200F\u2060"'`<>()[\]«»“”„‘’‚,;]/u;

/** Methods without a dot: where one stands in place of the key, the key was left out. */
const dotlessMethods = new Set(["profile", "scope", "methods", "batch", "events", "documentation"]);

/**
 * Reads the address of an inbound webhook, as people paste it: with quotes, with a method and a query at the end,
 * without the last slash. Throws `InvalidWebhookError`, which says what is wrong and never repeats the text.
 */
export function parseWebhook(text: string): Webhook {
  const pasted = unwrapped(text);
  const url = readUrl(pasted);
  if (isMoreThanOne(pasted)) throw severalAddresses();
  if (url.username !== "" || url.password !== "") {
    throw new InvalidWebhookError(
      "credentials",
      "The webhook address contains a login and password before the host name.",
      whereToGet,
    );
  }
  if (url.protocol === "http:" && !isLoopback(url.hostname)) {
    throw new InvalidWebhookError(
      "plain-http",
      "The webhook address begins with http://, which would send the key unencrypted over the network.",
      "Use https:// instead; plain http:// is accepted only for this computer (localhost).",
    );
  }
  return new Webhook({ origin: url.origin, ...readPath(url) });
}

/** Character by character: a pattern for the end would look at a long run of them once for each of its beginnings. */
function unwrapped(text: string): string {
  let [from, to] = [0, text.length];
  while (from < to && wrapping.test(text.charAt(from))) from += 1;
  while (to > from && wrapping.test(text.charAt(to - 1))) to -= 1;
  return text.slice(from, to);
}

function readUrl(text: string): URL {
  if (text === "") throw new InvalidWebhookError("empty", "The webhook address is empty.", whereToGet);
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol === "https:" || url?.protocol === "http:") return url;
  const withProtocol = `https://${text}`;
  if (/\/rest\//i.test(text) && !text.includes("://") && URL.canParse(withProtocol)) {
    throw new InvalidWebhookError("no-protocol", "The webhook address lacks https:// at its beginning.", whereToGet);
  }
  throw new InvalidWebhookError("no-url", "This is not a web address (URL).", whereToGet);
}

/** The URL parser takes all of it: what follows the first key would become a part of the path, and be shown. */
function isMoreThanOne(text: string): boolean {
  const [address = ""] = text.split(/[?#]/, 1);
  return /\s/.test(text) || /:\/\/.*:\/\//.test(address) || /:\/\/.*\/rest\//i.test(text.slice(address.length));
}

function severalAddresses(): InvalidWebhookError {
  return new InvalidWebhookError(
    "several",
    "More than one address was pasted, or something else together with it.",
    `${expected} — paste one address and nothing else.`,
  );
}

function readPath(url: URL): { folder: string; user: string; secret: string } {
  const segments = url.pathname.split("/").filter((segment) => segment !== "");
  const rest = restIndex(segments);
  if (rest === -1)
    throw new InvalidWebhookError("no-rest", "The address has no /rest/ part, so it is not a webhook.", whereToGet);
  const folder = segments
    .slice(0, rest)
    .map((segment) => `/${segment}`)
    .join("");
  if (/\/rest\//i.test(folder)) throw severalAddresses();
  const after = segments.slice(rest + 1);
  const [user, secret] = after[0]?.toLowerCase() === "api" && after.length >= 3 ? after.slice(1) : after;
  refuseApplicationAddress(url, after);
  if (user === undefined)
    throw new InvalidWebhookError(
      "no-user-and-key",
      "The address ends after /rest/: user and key are missing.",
      whereToGet,
    );
  if (secret === undefined || looksLikeMethod(secret)) {
    throw new InvalidWebhookError(
      "part-missing",
      "A part of the address is missing: after /rest/ there must be the user and the key.",
      whereToGet,
    );
  }
  if (/^\d{1,7}$/.test(secret) && !/^\d+$/.test(user) && user.length >= 8) {
    throw new InvalidWebhookError(
      "swapped",
      "The user and the key seem to have changed places in the address.",
      whereToGet,
    );
  }
  return { folder, user, secret };
}

/** The last "rest" that is followed by two segments, else the last one at all: the portal's folder may have any name. */
function restIndex(segments: readonly string[]): number {
  const complete = segments.findLastIndex((segment, index) => isRest(segment) && index + 2 < segments.length);
  return complete === -1 ? segments.findLastIndex(isRest) : complete;
}

/** `/rest/<method>?auth=…` and `/rest/api/<method>` belong to applications, which sign in by OAuth. */
function refuseApplicationAddress(url: URL, after: readonly string[]): void {
  const first = after[0]?.toLowerCase();
  const hasToken = url.searchParams.has("auth") || url.searchParams.has("access_token");
  const isMethod = after.length === 1 && first !== undefined && looksLikeMethod(first);
  if ((first === "api" && after.length < 3) || (after.length < 2 && hasToken) || isMethod) {
    throw new InvalidWebhookError(
      "application",
      "This is the address that applications call (OAuth or REST 3.0), not an inbound webhook.",
      whereToGet,
    );
  }
}

function isRest(segment: string): boolean {
  return segment.toLowerCase() === "rest";
}

function looksLikeMethod(segment: string): boolean {
  return segment.includes(".") || dotlessMethods.has(segment.toLowerCase());
}
