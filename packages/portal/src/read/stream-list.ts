import type { Command, ListOptions } from "@b24kit/client";
import { capped, failed, type ListState, parseRows } from "./list-state.ts";

/** Reads the rows of a list one by one, in as many requests as it needs. */
export type StreamRows = (
  command: Command,
  options: Pick<ListOptions, "cursor" | "maxItems" | "expectedRows" | "expectedSeconds" | "signal" | "onProgress">,
) => AsyncIterable<unknown>;

export interface StreamOptions {
  readonly stream: StreamRows;
  readonly maxRows: number;
  /** Aborted with the error that ends the reading. */
  readonly signal: AbortSignal;
  /** Told how many rows of the list have come, after every answer. */
  readonly onRows: (received: number) => void;
}

/** Reads the rest of a list, from where its part ends or, if it has to be, from the beginning. */
export async function streamList(list: ListState, options: StreamOptions): Promise<ListState> {
  const { query, part, pageSeconds } = list;
  const { stream, maxRows, signal, onRows } = options;
  const isGoingOn = part.cursor !== undefined;
  const rows = isGoingOn ? [...list.rows] : [];
  let received = isGoingOn ? part.received : 0;
  const before = received;
  const rest = stream(query.command, {
    ...(isGoingOn && { cursor: part.cursor }),
    maxItems: maxRows - before,
    ...(part.total !== undefined && { expectedRows: Math.max(0, part.total - before), expectedSeconds: pageSeconds }),
    signal,
    onProgress: (progress) => onRows(before + progress.rows),
  });
  try {
    for await (const row of rest) {
      rows.push(...parseRows(query, [row]));
      received += 1;
    }
  } catch (error) {
    return failed(list, signal.aborted ? signal.reason : error);
  }
  const isDone = received < maxRows || part.total === received;
  return capped({ ...list, part: { ...part, received }, rows, isDone }, maxRows);
}
