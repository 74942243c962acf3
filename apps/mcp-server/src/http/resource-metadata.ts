import type { IncomingMessage } from "node:http";
import {
  getOAuthProtectedResourceMetadataUrl,
  type OAuthProtectedResourceMetadata,
} from "@modelcontextprotocol/server";
import type { HttpSettings } from "./http-settings.ts";

/** The path of the endpoint. */
export const endpoint = "/mcp";

/** The address of the endpoint as the client knows it. The Host header was checked before. */
export function resourceUrl({ headers }: IncomingMessage, { publicUrl }: HttpSettings): URL {
  // Of a Host header only the host: a user name before it means nothing to the check.
  return publicUrl ?? new URL(endpoint, `http://${new URL(`http://${headers.host}`).host}`);
}

/** Where the metadata of the endpoint stands (RFC 9728). */
export function metadataUrl(resource: URL): string {
  return getOAuthProtectedResourceMetadataUrl(resource);
}

/**
 * The metadata of the endpoint. It names no authorization server, as the standard allows: tokens are made by the operator on a
 * terminal, and a client that were sent to sign in somewhere would find nothing there.
 */
export function resourceMetadata(resource: URL): Omit<OAuthProtectedResourceMetadata, "authorization_servers"> {
  return { resource: resource.href, resource_name: "b24-mcp", bearer_methods_supported: ["header"] };
}
