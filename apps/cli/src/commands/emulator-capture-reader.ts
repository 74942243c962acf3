import type { PortalReader, ReaderCommand, ReaderResult } from "@b24kit/emulator";
import { anyMethod, type Client } from "b24kit";

/** Errors after which nothing else can be read either, or that are our own fault; all others concern one part. */
const FATAL = new Set([
  "aborted",
  "network",
  "dns",
  "not-a-portal",
  "redirected",
  "unauthorized",
  "rate-limited",
  "overloaded",
  "bad-parameters",
  "refused",
]);

/** How a capture reads the portal: through the read-only client of the profile or webhook. */
export function captureReader(client: Client, signal: AbortSignal): PortalReader {
  return {
    rows: (method, params, maxItems) =>
      client.list(anyMethod(method), params, { signal, ...(maxItems === undefined ? {} : { maxItems }) }),
    async results(commands) {
      try {
        return await readBatch(client, commands, signal);
      } catch (error) {
        const code = refusalOf(error);
        if (code === undefined) throw error;
        return commands.map(() => ({ isRead: false, code }));
      }
    },
    refusalOf,
  };
}

async function readBatch(
  client: Client,
  commands: readonly ReaderCommand[],
  signal: AbortSignal,
): Promise<readonly ReaderResult[]> {
  const named = commands.map(({ method, params = {} }, index) => [`c${index}`, { method, params }] as const);
  const outcomes = await client.batch(Object.fromEntries(named), { signal });
  return named.map(([key]): ReaderResult => {
    const outcome = outcomes[key];
    if (outcome === undefined) return { isRead: false, code: "" };
    if (outcome.ok) return { isRead: true, result: outcome.result };
    const code = refusalOf(outcome.error);
    if (code === undefined) throw outcome.error;
    return { isRead: false, code };
  });
}

/** The portal's word, else the client's; undefined for errors that end the capture. */
function refusalOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error)) return undefined;
  const code = String(error.code);
  if (FATAL.has(code)) return undefined;
  return "portalCode" in error && typeof error.portalCode === "string" && error.portalCode !== ""
    ? error.portalCode
    : code;
}
