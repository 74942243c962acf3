import { createServer } from "node:http";
import { createPage, type PageOptions } from "../../page/create-page.ts";
import type { Metrics } from "../metrics/create-metrics.ts";
import type { Answer } from "./answer.ts";
import type { Health } from "../create-health.ts";
import { createListener } from "./create-listener.ts";
import { listen } from "./listen.ts";
import { usualWebLimits, type WebLimits } from "./web-limits.ts";
import type { WebSettings } from "./web-settings.ts";

/** The page, `/healthz` and `/metrics` on a socket. */
export interface Web {
  readonly address: string;
  close(): Promise<void>;
}

export interface WebParts extends PageOptions {
  readonly metrics: Metrics;
  readonly health: Health;
  readonly limits?: Partial<WebLimits>;
  readonly log: { error(fields: object, message: string): void };
}

/** Opens the page. Throws `SchedulerError` when it cannot listen. */
export async function openWeb(settings: WebSettings, parts: WebParts): Promise<Web> {
  const limits = { ...usualWebLimits, ...parts.limits };
  const page = createPage(parts);
  const listener = createListener({
    settings,
    limits,
    now: parts.now,
    health: async () => healthAnswer(parts.health),
    metrics: async () => metricsAnswer(parts.metrics),
    page: page.visit,
    refusedPage: page.refused,
    onError: (error) =>
      parts.log.error({ error: error instanceof Error ? error.name : typeof error }, "a visitor got no page"),
  });
  const server = createServer(
    {
      maxHeaderSize: limits.headers,
      requestTimeout: limits.arrival,
      headersTimeout: limits.arrival,
      connectionsCheckingInterval: Math.min(1000, limits.arrival),
    },
    listener,
  );
  server.maxConnections = limits.connections;
  server.timeout = limits.silence;
  const address = await listen(server, settings);
  return {
    address,
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}

async function healthAnswer(health: Health): Promise<Answer> {
  const state = await health.state();
  return { status: state.status === "ok" ? 200 : 503, type: "application/json", body: JSON.stringify(state) };
}

async function metricsAnswer(metrics: Metrics): Promise<Answer> {
  return {
    status: 200,
    type: "text/plain",
    body: await metrics.text(),
    headers: { "content-type": metrics.contentType },
  };
}
