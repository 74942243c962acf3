const host = "https://apidocs.bitrix24.com/";
const reference = "api-reference/";

/** The id of an article from its address: the path without its usual beginning, with ":" for "/", so that it fits in one part of a URI. */
export function pageIdOf(address: string): string {
  const path = address.slice(host.length).replace(/\.html$/, "");
  return (path.startsWith(reference) ? path.slice(reference.length) : path).replaceAll("/", ":");
}

/** An id as somebody may have written it, in the form in which ids are compared: a path of the vendor's site will do. */
export function plainPageId(text: string): string {
  const path = text.trim().replace(/\.(?:html|md)$/, "");
  return (path.startsWith(reference) ? path.slice(reference.length) : path).replaceAll("/", ":").toLowerCase();
}

/** The ids above a page, the nearest first: `events:safe-event-handlers` stands in `events`. */
export function folderOf(pageId: string): string {
  return pageId.slice(0, Math.max(0, pageId.lastIndexOf(":")));
}
