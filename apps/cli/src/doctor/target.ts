import { isIP } from "node:net";

/** Where a portal listens. */
export interface Target {
  /** Name or address, without brackets. */
  readonly host: string;
  readonly port: number;
  /** As people know the portal: the host, with the port if it is not the usual one. */
  readonly name: string;
  readonly isAddress: boolean;
  readonly isTls: boolean;
}

/** The place behind the address of a portal; undefined when it is no URL. */
export function targetOf(url: string | undefined): Target | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { host: name, hostname, port, protocol } = new URL(url);
  const host = hostname.replace(/^\[(.*)\]$/, "$1");
  const isTls = protocol === "https:";
  return { host, port: port === "" ? (isTls ? 443 : 80) : Number(port), name, isAddress: isIP(host) !== 0, isTls };
}
