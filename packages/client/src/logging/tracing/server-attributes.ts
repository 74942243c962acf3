import type { Attributes } from "@opentelemetry/api";
import type { Credential } from "../../credential/credential.ts";

/** Which server a span is about. */
export function serverAttributes(credential: Credential): Attributes {
  const { hostname, port, protocol } = new URL(credential.url);
  const usualPort = protocol === "https:" ? 443 : 80;
  return { "server.address": hostname, "server.port": port === "" ? usualPort : Number(port) };
}
