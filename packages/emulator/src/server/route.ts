/** What an address under /rest asks for. */
export interface Route {
  /** As written, without the suffix of the format. */
  readonly method: string;
  readonly format: "json" | "xml";
  /** Present for a webhook: user (id or login) and secret. */
  readonly webhook?: { readonly user: string; readonly secret: string };
}

/**
 * `/rest/<user>/<secret>/<method>` or `/rest/<method>`, a trailing slash allowed. Undefined for any other number of
 * segments: the portal then finds no method, it does not complain about authorization.
 */
export function parseRoute(path: string): Route | undefined {
  const segments = path
    .replace(/^\/rest\//, "")
    .replace(/\/$/, "")
    .split("/")
    .map(decodeSegment);
  const [first = "", second = "", third = ""] = segments;
  if (segments.length === 1) return { ...splitFormat(first) };
  if (segments.length === 3) return { ...splitFormat(third), webhook: { user: first, secret: second } };
  return undefined;
}

/** The part after the last dot is a format only when it is exactly `json` or `xml`. */
function splitFormat(name: string): Pick<Route, "method" | "format"> {
  if (name.endsWith(".json")) return { method: name.slice(0, -5), format: "json" };
  if (name.endsWith(".xml")) return { method: name.slice(0, -4), format: "xml" };
  return { method: name, format: "json" };
}

/** A part of a path; one that is badly encoded stays as it is. */
export function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
