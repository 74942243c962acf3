import type { ServerResponse } from "node:http";
import { encodeJson, encodeXml } from "../php/encode.ts";
import type { Route } from "./route.ts";

/** Headers of every answer of /rest. */
export const commonHeaders: Readonly<Record<string, string>> = {
  "access-control-allow-origin": "*",
  "access-control-allow-headers": "origin, content-type, accept",
  "x-content-type-options": "nosniff",
};

/** Content type of every answer in JSON. */
export const jsonType = "application/json; charset=utf-8";

/** Sends a body in the format of the route; nothing when the connection has been given an answer, or been cut. */
export function sendBody(
  response: ServerResponse,
  status: number,
  body: unknown,
  format: Route["format"] = "json",
): void {
  if (response.headersSent || response.destroyed) return;
  const text = format === "xml" ? encodeXml(body) : encodeJson(body);
  const type = format === "xml" ? "text/xml; charset=utf-8" : jsonType;
  response.writeHead(status, { ...commonHeaders, "content-type": type });
  response.end(text);
}

/** An answer that is no REST answer, as a web server in front of the portal gives. */
export function sendHtml(response: ServerResponse, status: number, title: string): void {
  response.writeHead(status, { ...commonHeaders, "content-type": "text/html; charset=utf-8" });
  response.end(`<html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`);
}
