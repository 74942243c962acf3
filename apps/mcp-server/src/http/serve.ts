import { createServer, type Server } from "node:http";
import { assemble, type Assembled } from "./assemble.ts";
import { type HttpLimits, usualLimits } from "./http-limits.ts";
import type { HttpServeOptions } from "./http-serve-options.ts";
import type { HttpSettings } from "./http-settings.ts";
import { localId } from "./identify.ts";
import { listen } from "./listen.ts";
import type { StoredToken } from "./tokens/token.ts";
import { createTokenList, tokenFile } from "./tokens/token-file.ts";

/** Serves callers over Streamable HTTP, in both eras of the protocol, until the signal comes. Throws `ListenError`, `TokenError`. */
export async function serveHttp(options: HttpServeOptions): Promise<void> {
  const { http, env, log, signal, onListening } = options;
  const limits = { ...usualLimits, ...options.limits };
  const tokens = createTokenList(tokenFile(env));
  const hasTokens = (await tokens()).length > 0;
  const onError = (error: unknown): void => log(`a request failed: ${wordsOf(error)}`);
  const assembled = assemble(options, { limits, tokens, onError });
  const web = createServer(timeouts(limits), assembled.listener);
  web.maxConnections = limits.connections;
  web.timeout = limits.silence;
  const url = await listen(web, http);
  announce(url, http, hasTokens, log);
  onListening?.(url);
  const sweeping = setInterval(() => void sweep(assembled, tokens).catch(onError), limits.sweep);
  await aborted(signal);
  clearInterval(sweeping);
  await stop(web, assembled, limits);
}

async function sweep({ tenants }: Assembled, tokens: () => Promise<readonly StoredToken[]>): Promise<void> {
  const ids = new Set((await tokens()).map(({ id }) => id));
  await tenants.sweep((id) => id === localId || ids.has(id));
}

/** No new work; what is under way may end, for so long. */
async function stop(web: Server, { gate, tenants }: Assembled, limits: HttpLimits): Promise<void> {
  web.close();
  web.closeIdleConnections();
  await within(limits.stop, gate.empty());
  await tenants.close();
  // The last words are still on their way.
  await within(flushing, gate.empty());
  web.closeAllConnections();
}

/** Milliseconds. */
const flushing = 1000;

function timeouts({ arrival }: HttpLimits) {
  return { requestTimeout: arrival, headersTimeout: arrival, connectionsCheckingInterval: Math.min(1000, arrival) };
}

function announce(
  url: string,
  { needsToken, publicUrl }: HttpSettings,
  hasTokens: boolean,
  log: HttpServeOptions["log"],
): void {
  log(`serving ${url}`);
  if (!needsToken) return;
  if (!hasTokens)
    log("nobody has a token yet: b24-mcp token add --profile NAME makes one, also while this server runs");
  if (publicUrl?.protocol !== "https:")
    log("tokens travel as plain text here: put a proxy with TLS in front and name it by --public-url https://…");
}

/** Messages of errors that nobody has foreseen may hold anything. */
function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  return "hint" in error && typeof error.hint === "string" ? `${error.message} ${error.hint}` : error.name;
}

/** Waits for an end, but not for longer than so many milliseconds. */
async function within(most: number, end: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, most);
  });
  await Promise.race([end, patience]);
  clearTimeout(timer);
}

async function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  await new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
}
