import type { Attributes } from "@opentelemetry/api";
import type { Webhook } from "../../webhook/webhook.ts";

/** Which server a span is about. */
export function serverAttributes(webhook: Webhook): Attributes {
  const { hostname, port, protocol } = new URL(webhook.url);
  const usualPort = protocol === "https:" ? 443 : 80;
  return { "server.address": hostname, "server.port": port === "" ? usualPort : Number(port) };
}
