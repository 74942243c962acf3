import { methodInfo } from "@b24kit/catalog";

const address = /\b[a-z][a-z0-9+.-]*:\/\/(?:[^\s/@"'`]*@)?([^\s/"'`)<>:]+)/gi;

/** Names of hosts that stand alone; with other endings (`list`, `json`) a name with dots is a method or a file. */
const bareName =
  /(?<![\w@./-])(?:[a-z0-9-]+\.)+(?:com|ru|info|net|org|io|ai|dev|app|me|co|xyz|eu|su|test)(?![\w.-]*\w)/gi;

/** Hosts that a text names, whatever the protocol, in lower case. */
export function hostsIn(text: string): readonly string[] {
  const full = Array.from(text.matchAll(address), ([, host = ""]) => host);
  const bare = (text.match(bareName) ?? []).filter((name) => methodInfo(name) === undefined);
  return [...full, ...bare].map((host) => host.toLowerCase());
}
