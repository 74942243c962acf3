import type { Pool, PoolClient } from "pg";

/**
 * Works on a connection. The signal cuts it, so that a statement which hangs ends for whoever waits for it; after an error it is not used again.
 */
export async function withConnection(
  pool: Pool,
  signal: AbortSignal,
  work: (client: PoolClient) => Promise<void>,
): Promise<void> {
  signal.throwIfAborted();
  const client = await pool.connect();
  let isReleased = false;
  const release = (isBroken: boolean): void => {
    if (!isReleased) client.release(isBroken);
    isReleased = true;
  };
  const cut = (): void => release(true);
  signal.addEventListener("abort", cut, { once: true });
  try {
    signal.throwIfAborted();
    await work(client);
    release(false);
  } finally {
    signal.removeEventListener("abort", cut);
    release(true);
  }
}
