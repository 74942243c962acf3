import type { Environment } from "../../io.ts";

/**
 * Where the scheduler of this environment keeps its runs: host and name of a database, the file that holds its address, or `file`, that of
 * this computer. Undefined: nobody says. Nothing of a password comes out.
 */
export function sharedStore({ B24KIT_STORE, B24KIT_STORE_FILE }: Environment): string | undefined {
  const address = B24KIT_STORE?.trim() ?? "";
  if (address === "") return B24KIT_STORE_FILE?.trim() || undefined;
  if (address === "file") return address;
  const url = URL.parse(address);
  return url === null ? "B24KIT_STORE" : `${url.searchParams.get("host") ?? url.host}${url.pathname}`;
}
