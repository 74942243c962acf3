import { isIP } from "node:net";

/**
 * Whether a Host header is one of ours. A page of somebody else whose name was made to point here (DNS rebinding) comes with
 * that name; an address cannot be made to point elsewhere.
 */
export function isKnownHost(header: string | undefined, names: readonly string[]): boolean {
  const url = URL.parse(`http://${header ?? ""}`);
  if (url === null || url.username + url.password + url.search + url.hash !== "" || url.pathname !== "/") return false;
  const name = url.hostname;
  return name === "localhost" || isIP(name.replace(/^\[|\]$/g, "")) !== 0 || names.includes(name);
}
