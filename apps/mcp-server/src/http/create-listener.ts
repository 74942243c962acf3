import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { validateHostHeader, validateOriginHeader } from "@modelcontextprotocol/server";
import type { Identity } from "./identify.ts";
import { challenge } from "./challenge.ts";
import type { HttpSettings } from "./http-settings.ts";
import type { ListenerParts } from "./listener-parts.ts";
import { refuse } from "./refuse.ts";
import { endpoint, metadataUrl, resourceMetadata, resourceUrl } from "./resource-metadata.ts";
import { serveCaller } from "./serve-caller.ts";

/** Makes the listener of the HTTP server. Every request passes the same doors: name, origin, path, token, limits. */
export function createListener(parts: ListenerParts): RequestListener {
  return (request, response) => {
    // A client that has gone away gets no answer.
    for (const stream of [request, response]) stream.on("error", () => undefined);
    answer(parts, request, response).catch((error: unknown) => {
      parts.onError(error);
      refuse(response, {
        status: 500,
        code: -32_603,
        message: "Something unforeseen went wrong in b24-mcp. Tell the operator.",
      });
      response.end();
    });
  };
}

async function answer(parts: ListenerParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { settings, isStopping } = parts;
  const path = request.url?.split("?", 1)[0];
  if (path === "/health") return health(response, isStopping());
  if (!validateHostHeader(request.headers.host, [...settings.hostNames]).ok) return refuse(response, foreignHost);
  if (!isOwnPage(request, settings)) return refuse(response, foreignOrigin);
  if (!settings.needsToken && isForwarded(request)) return refuse(response, forwarded);
  const resource = resourceUrl(request, settings);
  if (settings.needsToken && path === new URL(metadataUrl(resource)).pathname) {
    return answerJson(response, 200, resourceMetadata(resource));
  }
  if (path !== endpoint)
    return refuse(response, { status: 404, message: `Nothing is here. The endpoint is ${endpoint}.` });
  if (isStopping()) return refuse(response, stopping);
  let identity: Identity;
  try {
    identity = await parts.identify(request.headers.authorization);
  } catch (error) {
    return refuse(response, challenge(error, settings.needsToken ? metadataUrl(resource) : undefined));
  }
  return serveCaller(parts, identity, request, response);
}

function isOwnPage({ headers: { origin } }: IncomingMessage, { hostNames, origins }: HttpSettings): boolean {
  return validateOriginHeader(origin, [...hostNames]).ok || origins.includes(String(origin));
}

/** Whether a proxy says that it stands in between: then "this computer" is not where the request comes from. */
function isForwarded({ headers }: IncomingMessage): boolean {
  if (headers.authorization !== undefined) return false;
  return Object.keys(headers).some((name) => proxyHeaders.has(name) || name.startsWith("x-forwarded-"));
}

const proxyHeaders: ReadonlySet<string> = new Set(["forwarded", "via", "x-real-ip"]);

/** For whoever watches over the server: nothing about portals and callers. */
function health(response: ServerResponse, isStopping: boolean): void {
  if (isStopping) return answerJson(response, 503, { status: "stopping" });
  return answerJson(response, 200, { status: "ok" });
}

function answerJson(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { "content-type": "application/json", "cache-control": "no-store" });
  response.end(JSON.stringify(value));
}

const foreignHost = {
  status: 403,
  message:
    "The Host header is not a name of this server. Use the address that it printed, or let the operator add the name by --allow-host.",
};

const foreignOrigin = {
  status: 403,
  message: "Pages of this origin may not use this server. The operator allows one by --allow-origin.",
};

const forwarded = {
  status: 403,
  message:
    "The request came through a proxy, and this server takes no tokens. Let the operator name the address of the proxy by --public-url https://mcp.example.com/mcp; then tokens are taken.",
};

const stopping = {
  status: 503,
  message: "The server is stopping. Try again in a moment.",
  headers: { connection: "close", "retry-after": "5" },
};
