import type { IncomingHttpHeaders } from "node:http";

const proxyHeaders: ReadonlySet<string> = new Set(["forwarded", "via", "x-real-ip"]);

/** Whether a proxy says that it stands in between: then "this computer" is not where the request comes from. */
export function isProxied(headers: IncomingHttpHeaders): boolean {
  return Object.keys(headers).some((name) => proxyHeaders.has(name) || name.startsWith("x-forwarded-"));
}

/** Whether a form was sent by a page of ours, as far as the browser tells. The Host header was checked before. */
export function isOwnForm({ origin, host, "sec-fetch-site": site }: IncomingHttpHeaders): boolean {
  if (site !== undefined) return site === "same-origin" || site === "none";
  // A page without a referrer sends "null".
  return origin === undefined || origin === "null" || URL.parse(origin)?.host === host;
}
