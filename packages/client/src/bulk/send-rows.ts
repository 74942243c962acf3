import type { Outcome, Outcomes } from "../answer/outcome.ts";
import type { CallOptions, Client } from "../client.ts";
import type { Clock } from "../clock.ts";
import { ClientError, PortalError } from "../errors.ts";
import { anyMethod } from "../methods/any-method.ts";
import { stopped } from "../stopped.ts";
import type { Row } from "./row-of.ts";

export interface SendRowsOptions {
  readonly clock: Clock;
  readonly signal: AbortSignal | undefined;
  /** Called before each attempt: throws where the rows must not leave any more. What was refused before surely did not run. */
  readonly check: () => void;
  /** Awaited before the first attempt leaves. */
  readonly beforeSend: () => Promise<void>;
}

/** What came back for each row, in their order. */
export interface SentRows {
  readonly outcomes: readonly Outcome[];
  /** From leaving to the answer. */
  readonly milliseconds: number;
}

/**
 * Sends the rows in one request. Once it has left it is not stopped any more: its answer says what was written. Throws when
 * the request as a whole failed and surely changed nothing, or when the client was closed. Of one that the portal refused for now
 * the repetition is stopped, too.
 */
export async function sendRows(
  client: Pick<Client, "answer" | "batch">,
  rows: readonly Row[],
  { clock, signal, check, beforeSend }: SendRowsOptions,
): Promise<SentRows> {
  const waiting = new AbortController();
  const stop = () => waiting.abort(signal?.reason);
  signal?.addEventListener("abort", stop, { once: true });
  let left: number | undefined;
  const options: CallOptions = {
    priority: "bulk",
    signal: waiting.signal,
    async beforeSend() {
      if (signal?.aborted === true) throw stopped("batch", false, signal.reason);
      check();
      if (left === undefined) await beforeSend();
      signal?.removeEventListener("abort", stop);
      left = clock.elapsed();
    },
  };
  try {
    const [first] = rows;
    const isAlone = first !== undefined && first.length === undefined;
    const outcomes = isAlone ? [await sendAlone(client, first, options)] : await sendBatch(client, rows, options);
    return { outcomes, milliseconds: clock.elapsed() - (left ?? clock.elapsed()) };
  } finally {
    signal?.removeEventListener("abort", stop);
  }
}

async function sendBatch(
  client: Pick<Client, "batch">,
  rows: readonly Row[],
  options: CallOptions,
): Promise<readonly Outcome[]> {
  // The rows' own keys may look like numbers, which JavaScript would put into another order.
  const commands = Object.fromEntries(rows.map(({ command }, index) => [`r${index}`, command]));
  const outcomes: Outcomes = await client.batch(commands, options);
  return rows.map((_, index) => outcomes[`r${index}`] as Outcome);
}

async function sendAlone(client: Pick<Client, "answer">, { command }: Row, options: CallOptions): Promise<Outcome> {
  try {
    return { ok: true, ...(await client.answer(anyMethod(command.method), command.params, options)) };
  } catch (error) {
    const isOfRow = error instanceof PortalError || (error instanceof ClientError && error.code === "outcome-unknown");
    if (!isOfRow) throw error;
    return { ok: false, error };
  }
}
