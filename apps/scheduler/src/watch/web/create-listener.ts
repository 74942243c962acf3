import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { type Answer, plain, type Visit } from "./answer.ts";
import { isKnownHost } from "./is-known-host.ts";
import { isSignedIn } from "./is-signed-in.ts";
import { isOwnForm, isProxied } from "./origins.ts";
import { securityHeaders } from "./security-headers.ts";
import { signIn, signOut } from "./sign-in.ts";
import type { WebLimits } from "./web-limits.ts";
import type { WebSettings } from "./web-settings.ts";

/** What requests are answered with. */
export interface ListenerParts {
  readonly settings: WebSettings;
  readonly limits: WebLimits;
  readonly now: () => number;
  /** For whoever asks whether we live: nothing about the portal. */
  readonly health: () => Promise<Answer>;
  readonly metrics: () => Promise<Answer>;
  /** Pages for people, the form to sign in among them. */
  readonly page: (visit: Visit) => Promise<Answer>;
  /** The form again, after a wrong token. */
  readonly refusedPage: (visit: Visit) => Answer;
  readonly onError: (error: unknown) => void;
}

/** Makes the listener of the status page. Every request passes the same doors: method, name, proxy, path, token. */
export function createListener(parts: ListenerParts): RequestListener {
  return (request, response) => {
    // A visitor who has gone away gets no answer.
    for (const stream of [request, response]) stream.on("error", () => undefined);
    void answer(parts, request)
      .catch((error: unknown) => {
        parts.onError(error);
        return plain(500, "Something unforeseen went wrong in b24-scheduler; its log says more.");
      })
      .then((found) => send(request, response, found));
  };
}

async function answer(parts: ListenerParts, request: IncomingMessage): Promise<Answer> {
  const { settings, now } = parts;
  const { method = "" } = request;
  if (!["GET", "HEAD", "POST"].includes(method)) return plain(405, "Only GET and HEAD.", { allow: "GET, HEAD" });
  const url = URL.parse(request.url ?? "", "http://page");
  if (url === null) return plain(400, "This is no address.");
  if (url.pathname === "/healthz" && method !== "POST") return parts.health();
  if (!isKnownHost(request.headers.host, settings.names)) return plain(403, foreignHost);
  if (settings.token === undefined && isProxied(request.headers)) return plain(403, proxied);
  const visit: Visit = {
    path: url.pathname,
    query: url.searchParams,
    languages: request.headers["accept-language"],
    isSignedIn: isSignedIn(request.headers, settings.token, now()),
    needsToken: settings.token !== undefined,
  };
  if (method === "POST") return takeForm(parts, request, visit);
  if (visit.path === "/metrics") return visit.isSignedIn ? parts.metrics() : plain(401, tokenMissing, bearer);
  return parts.page(visit);
}

async function takeForm(parts: ListenerParts, request: IncomingMessage, visit: Visit): Promise<Answer> {
  if (!isOwnForm(request.headers)) return plain(403, "Forms of other pages are not taken.");
  if (visit.path === "/sign-in") return signIn(parts, request, visit);
  if (visit.path === "/sign-out") return signOut(visit);
  return plain(405, "Only GET and HEAD.", { allow: "GET, HEAD" });
}

function send(request: IncomingMessage, response: ServerResponse, { status, type, body, headers }: Answer): void {
  if (response.headersSent || response.destroyed) return;
  const bytes = Buffer.from(body);
  // What is left of a body that was not read would be taken for the next request.
  const end = request.complete ? {} : { connection: "close" };
  response.writeHead(status, {
    ...securityHeaders,
    "content-type": `${type}; charset=utf-8`,
    "content-length": bytes.length,
    ...end,
    ...headers,
  });
  response.end(request.method === "HEAD" ? undefined : bytes);
}

const bearer = { "www-authenticate": "Bearer" };
const tokenMissing = "Show the token of the scheduler: Authorization: Bearer …";
const foreignHost =
  "The Host header is not a name of this page. Use its address, or let the operator add the name to those that it knows.";
const proxied =
  "The request came through a proxy, and this page asks for no token. Let the operator set B24KIT_SCHEDULER_TOKEN.";
