import type { ServerResponse } from "node:http";
import { encodeJson, encodeXml } from "../php/encode.ts";
import type { WireFault } from "./faults.ts";
import type { Route } from "./route.ts";

/** Headers of every answer of /rest. */
const commonHeaders: Readonly<Record<string, string>> = {
  "access-control-allow-origin": "*",
  "access-control-allow-headers": "origin, content-type, accept",
  "x-content-type-options": "nosniff",
};

/** Sends a body in the format of the route. */
export function sendBody(
  response: ServerResponse,
  status: number,
  body: unknown,
  format: Route["format"] = "json",
): void {
  const text = format === "xml" ? encodeXml(body) : encodeJson(body);
  const type = format === "xml" ? "text/xml; charset=utf-8" : "application/json; charset=utf-8";
  response.writeHead(status, { ...commonHeaders, "content-type": type });
  response.end(text);
}

/** An answer that is no REST answer, as a web server in front of the portal gives. */
export function sendHtml(response: ServerResponse, status: number, title: string): void {
  response.writeHead(status, { ...commonHeaders, "content-type": "text/html; charset=utf-8" });
  response.end(`<html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`);
}

/** Spoils the answer; a truncated one is the first half of the JSON that would have come. */
export function sendFault(response: ServerResponse, fault: WireFault, path: string, whole: unknown): void {
  switch (fault.action) {
    case "html":
      return sendHtml(response, fault.status, `${fault.status} Service page`);
    case "drop":
      response.destroy();
      return undefined;
    case "redirect":
      response.writeHead(302, { ...commonHeaders, location: `${fault.to.replace(/\/$/, "")}${path}` });
      response.end();
      return undefined;
    case "truncate": {
      const text = encodeJson(whole);
      response.writeHead(200, { ...commonHeaders, "content-type": "application/json; charset=utf-8" });
      response.end(text.slice(0, Math.ceil(text.length / 2)));
      return undefined;
    }
  }
}
