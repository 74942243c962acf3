import { ClientError } from "../errors.ts";
import type { BulkCommand, OutcomeResolver } from "./bulk-types.ts";
import { type Ledger, notedError } from "./ledger.ts";
import { type Row, rowOf } from "./row-of.ts";

/** Commands that have to be sent, in their order. */
export interface RowQueue {
  /** What goes into one request, `size` rows at most. Nothing: the end of what is there now. */
  next(size: number): Promise<readonly Row[]>;
  /** These surely did not run: they come next. */
  putBack(rows: readonly Row[]): void;
  /** The portal's server takes no request as long as that of these rows. */
  shorten(rows: readonly Row[]): void;
}

export interface RowQueueOptions {
  readonly commands: AsyncIterable<BulkCommand> | Iterable<BulkCommand>;
  readonly ledger: Ledger;
  readonly resolver: OutcomeResolver | undefined;
  /** Told about a command that an earlier run has done. */
  readonly onDone: (command: BulkCommand) => void;
  /** Told about rows that an earlier run has sent, without learning what became of them. */
  readonly onLost: (rows: readonly Row[]) => Promise<void>;
  /** Told about a row that an earlier run has written down as unknown. */
  readonly onUnknown: (row: Row) => void;
}

/** Characters of a request at most: servers have a limit of their own that nothing documents. */
const longestRequest = 1_000_000;

export function rowQueue(options: RowQueueOptions): RowQueue {
  const back: Row[] = [];
  const fresh = freshRows(options);
  let longest = longestRequest;
  const peek = async (): Promise<Row | undefined> => {
    if (back.length === 0) {
      const { value } = await fresh.next();
      if (value !== undefined) back.push(value);
    }
    return back[0];
  };
  return {
    async next(size) {
      const rows: Row[] = [];
      let length = 0;
      for (let row = await peek(); row !== undefined && rows.length < size; row = await peek()) {
        if (rows[0] !== undefined && !fits(row, rows[0], length, longest)) break;
        back.shift();
        rows.push(row);
        length += row.length ?? longest;
      }
      return rows;
    },
    putBack: (rows) => void back.unshift(...rows),
    shorten: (rows) => (longest = Math.ceil(rows.reduce((sum, { length = 0 }) => sum + length, 0) / 2)),
  };
}

/** Additions go side by side with others, so they share no request with what must keep its order. */
function fits(row: Row, first: Row, length: number, longest: number): boolean {
  return row.length !== undefined && row.isAddition === first.isAddition && length + row.length <= longest;
}

/** Rows that are told as lost at once: each telling costs a writing to the disk. */
const mostTold = 500;

async function* freshRows(options: RowQueueOptions): AsyncGenerator<Row, undefined, undefined> {
  const { commands, ledger, resolver, onDone, onLost, onUnknown } = options;
  const lost: Row[] = [];
  for await (const command of commands) {
    const state = ledger.takeUp(command.key);
    if (state === "failed") continue;
    const prepared = resolver?.prepare(command) ?? command;
    const row = state === "done" ? undefined : await sendableRow(prepared, ledger);
    if (state === "done") onDone(prepared);
    if (row === undefined) continue;
    if (state === "unknown") onUnknown(row);
    else if (state === "sent") lost.push(row);
    else {
      if (lost.length > 0) await onLost(lost.splice(0));
      yield row;
    }
    if (lost.length >= mostTold) await onLost(lost.splice(0));
  }
  if (lost.length > 0) await onLost(lost);
  return undefined;
}

/** A command that cannot be sent fails by itself and keeps none of the others. */
async function sendableRow(command: BulkCommand, ledger: Ledger): Promise<Row | undefined> {
  try {
    return rowOf(command);
  } catch (error) {
    if (!(error instanceof ClientError)) throw error;
    await ledger.note([notedError(command.key, "failed", error)]);
    return undefined;
  }
}
