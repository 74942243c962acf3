import { isIPv6 } from "node:net";
import { UsageError } from "../settings/usage-error.ts";

/** The options of `b24-mcp http` as commander gives them. */
export interface HttpOptions {
  readonly host?: string;
  readonly port?: string;
  readonly allowHost?: string;
  readonly allowOrigin?: string;
  readonly publicUrl?: string;
  readonly requireToken?: true;
}

/** Where the server listens, and under which names it answers. */
export interface HttpSettings {
  readonly host: string;
  /** 0: any free one. */
  readonly port: number;
  /** Host names that the Host header may hold, as the SDK compares them: without a port, IPv6 in brackets. */
  readonly hostNames: readonly string[];
  /** Origins of pages whose browser may send requests, besides those of the host names themselves: scheme, name and port. */
  readonly origins: readonly string[];
  /** Whether everybody has to show a token. */
  readonly needsToken: boolean;
  /** The address of the endpoint for clients, when it is another one than where the server listens. */
  readonly publicUrl?: URL;
}

const usualHost = "127.0.0.1";
const usualPort = 8024;
const loopback = ["localhost", "127.0.0.1", "[::1]"];
const everywhere: ReadonlySet<string> = new Set(["0.0.0.0", "[::]"]);

/** Makes settings of options. Throws `UsageError` when they do not fit or would leave the server open. */
export function readHttpSettings(options: HttpOptions): HttpSettings {
  const { host = usualHost, port, publicUrl: url } = options;
  const address = hostName("--host", isIPv6(host) ? `[${host}]` : host);
  const publicUrl = publicUrlOf(url);
  const names = [
    ...namesOf("--allow-host", options.allowHost),
    ...(publicUrl === undefined ? [] : [publicUrl.hostname]),
  ];
  if (everywhere.has(address) && names.length === 0) throw nameless(host);
  const hostNames = [...new Set([...loopback, ...(everywhere.has(address) ? [] : [address]), ...names])];
  return {
    host,
    port: portOf(port),
    hostNames,
    origins: originsOf(options.allowOrigin),
    // A name of its own means that others come through a proxy, which itself may well be on this computer.
    needsToken:
      options.requireToken === true ||
      publicUrl !== undefined ||
      options.allowHost !== undefined ||
      hostNames.some((name) => !loopback.includes(name)) ||
      everywhere.has(address),
    ...(publicUrl === undefined ? {} : { publicUrl }),
  };
}

function portOf(text: string | undefined): number {
  if (text === undefined) return usualPort;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65_535) return port;
  throw new UsageError("--port is no port.", "Give a number from 1 to 65535, or 0 for any free one.");
}

function publicUrlOf(text: string | undefined): URL | undefined {
  if (text === undefined) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isWeb = url?.protocol === "https:" || url?.protocol === "http:";
  if (isWeb && url.username + url.password + url.search + url.hash === "") return url;
  throw new UsageError("--public-url is no address of an endpoint.", "For example: https://mcp.example.com/mcp.");
}

function namesOf(option: string, text: string | undefined): readonly string[] {
  const names = text?.split(",").map((name) => name.trim()) ?? [];
  return names.filter((name) => name !== "").map((name) => hostName(option, name));
}

/** Origins as browsers spell them; a name alone stands for https. */
function originsOf(text: string | undefined): readonly string[] {
  const written = text?.split(",").map((origin) => origin.trim()) ?? [];
  return written.filter((origin) => origin !== "").map((origin) => originOf(origin));
}

function originOf(written: string): string {
  const text = written.includes("://") ? written : `https://${written}`;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isWeb = url?.protocol === "https:" || url?.protocol === "http:";
  if (isWeb && url.username + url.password + url.search + url.hash === "" && url.pathname === "/") return url.origin;
  throw new UsageError(`--allow-origin: "${written}" is no origin.`, "For example: https://app.example.com.");
}

/** The name as a URL spells it, since headers are compared in that spelling. */
function hostName(option: string, name: string): string {
  const url = URL.canParse(`http://${name}`) ? new URL(`http://${name}`) : undefined;
  // A URL forgets the usual port.
  const hasPort = /:\d*$/.test(name) && !name.endsWith("]");
  if (url !== undefined && !hasPort && url.pathname === "/" && url.username === "") return url.hostname;
  throw new UsageError(
    `${option}: "${name}" is no name of a host.`,
    "Give a name or an address alone, such as mcp.example.com.",
  );
}

function nameless(host: string): UsageError {
  return new UsageError(
    `With --host ${host} everybody in the network may come, and nothing says under which name.`,
    "Name it by --public-url https://mcp.example.com/mcp, or by --allow-host mcp.example.com.",
  );
}
