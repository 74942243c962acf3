import type { ServerResponse } from "node:http";
import { jsonType, sendHtml } from "./answer.ts";
import type { EmulatorContext } from "./context.ts";
import { answerOAuthPage } from "./oauth/oauth-pages.ts";
import type { OAuthControl } from "./oauth/oauth-control.ts";
import { readStats, resetStats } from "./read-stats.ts";

interface Asked {
  readonly method: string | undefined;
  readonly path: string;
  readonly query: string;
}

/**
 * What the emulator tells about itself: `/__stats`, `/__stats/reset` (POST), `/__writes`, `/__oauth` with its knobs; any other
 * path is not found.
 */
export function answerOwnPage(
  context: EmulatorContext,
  control: OAuthControl | undefined,
  response: ServerResponse,
  { method, path, query }: Asked,
): void {
  if (/^\/__oauth(\/|$)/.test(path) && control !== undefined) {
    const facts = answerOAuthPage(control, method, path, query);
    return facts === undefined ? sendHtml(response, 404, "404 Not Found") : sendPlain(response, facts);
  }
  if (path === "/__stats") return sendPlain(response, readStats(context));
  if (path === "/__writes") return sendPlain(response, context.writes.read());
  if (path !== "/__stats/reset" || method !== "POST") return sendHtml(response, 404, "404 Not Found");
  resetStats(context);
  return sendPlain(response, readStats(context));
}

/** Not in PHP's shapes: an empty map is `{}`. */
function sendPlain(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { "content-type": jsonType });
  response.end(JSON.stringify(value));
}
