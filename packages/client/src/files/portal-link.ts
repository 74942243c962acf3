import { ClientError } from "../errors.ts";

/** Documented links: files of the disk, and files in fields of the CRM. Any other method under /rest could change something. */
const downloadMethods = new Set(["download", "crm.controller.item.getfile"]);

/**
 * Reads a link to a file that the portal has given. It carries a credential, so only the portal's own host is taken, over
 * https or on this computer. Throws `ClientError` ("foreign-host", "malformed-answer") without naming the link.
 * https://apidocs.bitrix24.com/api-reference/files/index.html
 */
export function downloadLink(link: string, portal: string): URL {
  const url = ownLink(link, portal);
  if (isDownloadAddress(url, portal)) return url;
  throw malformed("download");
}

/** The same for an address to which a file is sent. */
export function uploadLink(link: string, portal: string): URL {
  const url = ownLink(link, portal);
  if (isRest(url, portal) && methodOf(url) === "upload") return url;
  throw malformed("upload");
}

/** Whether a redirect inside of the portal stays a download. */
export function isDownloadAddress(url: URL, portal: string): boolean {
  return !isRest(url, portal) || downloadMethods.has(methodOf(url));
}

export function isLoopback({ hostname }: URL): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}

function ownLink(link: string, portal: string): URL {
  const own = new URL(portal);
  // Some links begin at the portal's root.
  const url = link !== "" && URL.canParse(link, own.origin) ? new URL(link, own.origin) : undefined;
  if (url === undefined) throw malformed("file");
  if (url.origin !== own.origin || url.username !== "" || url.password !== "") throw foreignHost(url, own);
  return url;
}

/** A portal may live in a folder. */
function isRest(url: URL, portal: string): boolean {
  const folder = new URL(portal).pathname.replace(/\/$/, "");
  return (
    url.pathname.toLowerCase().startsWith(`${folder.toLowerCase()}/rest/`) || /\/rest\//i.test(decoded(url.pathname))
  );
}

function methodOf({ pathname }: URL): string {
  const last = decoded(pathname).replace(/\/+$/, "").split("/").at(-1) ?? "";
  return last.toLowerCase().replace(/\.json$/, "");
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function foreignHost(url: URL, own: URL): ClientError {
  const where = url.host === own.host ? `${url.protocol}//${url.host}` : url.host;
  return new ClientError("foreign-host", `The portal ${own.host} gave a link to a file that leads to ${where}.`, {
    hint: "The link carries the key, so it is not followed. Tell the administrator of the portal.",
  });
}

function malformed(what: string): ClientError {
  return new ClientError("malformed-answer", `The portal gave no usable ${what} link.`, {
    hint: "Try again. If it stays so, the portal is of a kind that b24kit does not know.",
  });
}
