import type { ServerResponse } from "node:http";
import type { EventControl } from "../events/event-control.ts";
import { answerEventPage } from "../events/event-pages.ts";
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

/** Knobs that pages turn. */
export interface Controls {
  readonly oauth: OAuthControl | undefined;
  readonly events: EventControl;
}

/**
 * What the emulator tells about itself: `/__stats`, `/__stats/reset` (POST), `/__writes`, `/__oauth` and `/__events` with their knobs; any other
 * path is not found.
 */
export async function answerOwnPage(
  context: EmulatorContext,
  { oauth, events }: Controls,
  response: ServerResponse,
  { method, path, query }: Asked,
): Promise<void> {
  if (/^\/__events(\/|$)/.test(path)) {
    const facts = await answerEventPage(events, method, path, query);
    return facts === undefined ? sendHtml(response, 404, "404 Not Found") : sendPlain(response, facts);
  }
  if (/^\/__oauth(\/|$)/.test(path) && oauth !== undefined) {
    const facts = answerOAuthPage(oauth, method, path, query);
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
