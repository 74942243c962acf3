import type { ServerResponse } from "node:http";
import { jsonType, sendHtml } from "./answer.ts";
import type { EmulatorContext } from "./context.ts";
import { readStats, resetStats } from "./read-stats.ts";

/** What the emulator tells about itself: `/__stats`, `/__stats/reset` (POST), `/__writes`; any other path is not found. */
export function answerOwnPage(
  context: EmulatorContext,
  response: ServerResponse,
  method: string | undefined,
  path: string,
): void {
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
