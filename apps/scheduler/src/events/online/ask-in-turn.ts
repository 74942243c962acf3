import { createHash } from "node:crypto";
import type { Clock } from "../../runs/parts.ts";

/** More installations wait to be asked about than may. */
export class CrowdedError extends Error {
  override readonly name = "CrowdedError";
}

/** Milliseconds between two questions: whoever sends forged installations must not make us ask the portal all the time. */
const pause = 1000;

/** Access tokens that may wait, so that the last one is asked about before its connection is silent for too long. */
const mostWaiting = 20;

/** Refused access tokens that are remembered. */
const mostRefused = 1000;

/**
 * Asks about access tokens one after the other. One that was refused is not asked about again, and the same ones are one question. The portal
 * does not send an installation again: it waits its turn behind forged ones. Rejects with `CrowdedError` where too many wait already.
 */
export function askInTurn(
  ask: (accessToken: string) => Promise<boolean>,
  { monotonic, wait }: Pick<Clock, "monotonic" | "wait">,
  signal: AbortSignal,
): (accessToken: string) => Promise<boolean> {
  const refused = new Set<string>();
  const waiting = new Map<string, Promise<boolean>>();
  let last: Promise<unknown> = Promise.resolve();
  let nextAt = Number.NEGATIVE_INFINITY;
  const inTurn = async (accessToken: string, before: Promise<unknown>): Promise<boolean> => {
    await before;
    await wait(Math.max(0, nextAt - monotonic()), signal);
    signal.throwIfAborted();
    nextAt = monotonic() + pause;
    return ask(accessToken);
  };
  const begin = async (accessToken: string, hash: string): Promise<boolean> => {
    const asking = inTurn(accessToken, last);
    last = asking.catch(() => undefined);
    try {
      const isOne = await asking;
      if (!isOne) remember(refused, hash);
      return isOne;
    } finally {
      waiting.delete(hash);
    }
  };
  return async (accessToken) => {
    const hash = shortHash(accessToken);
    if (refused.has(hash)) return false;
    const before = waiting.get(hash);
    if (before !== undefined) return before;
    if (waiting.size >= mostWaiting) throw new CrowdedError("Too many installations wait to be checked.");
    const asking = begin(accessToken, hash);
    waiting.set(hash, asking);
    return asking;
  };
}

/** The oldest one makes room. */
function remember(refused: Set<string>, hash: string): void {
  refused.add(hash);
  const [oldest] = refused;
  if (refused.size > mostRefused && oldest !== undefined) refused.delete(oldest);
}

/** Tokens of others are not kept in memory. */
function shortHash(accessToken: string): string {
  return createHash("sha256").update(accessToken).digest("base64url").slice(0, 16);
}
