import { isIP } from "node:net";

/** Where a portal listens. */
export interface Target {
  /** Name or address, without brackets. */
  readonly host: string;
  readonly port: number;
  readonly isAddress: boolean;
  readonly isTls: boolean;
}

/** The place behind the address of a portal; undefined when it is no URL. */
export function targetOf(url: string | undefined): Target | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { hostname, port, protocol } = new URL(url);
  const host = hostname.replace(/^\[(.*)\]$/, "$1");
  const isTls = protocol === "https:";
  return { host, port: port === "" ? (isTls ? 443 : 80) : Number(port), isAddress: isIP(host) !== 0, isTls };
}
