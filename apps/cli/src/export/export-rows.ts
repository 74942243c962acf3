import type { ExportState } from "./export-state.ts";
import type { PartFile } from "./part-file.ts";
import type { RowBlock } from "./read-records.ts";
import type { RowWriter } from "./row-writer.ts";

/** Rows between two checkpoints: one answer of the portal brings up to so many. */
const rowsOfCheckpoint = 2500;

/** Writes blocks into the part until they end. `scrub` takes the secret of the webhook out. */
export async function exportRows(
  blocks: AsyncIterable<RowBlock>,
  part: PartFile,
  {
    begun,
    writer,
    scrub,
    onRows,
  }: {
    readonly begun: ExportState;
    readonly writer: RowWriter;
    readonly scrub: (text: string) => string;
    readonly onRows: (rows: number, state: ExportState) => void;
  },
): Promise<ExportState> {
  let state = begun;
  let { rows, lastId } = begun;
  if (begun.bytes === 0) await part.append(writer.head);
  const note = async (isComplete: boolean): Promise<void> => {
    state = await part.checkpoint({ lastId, rows, ...(isComplete ? { isComplete } : {}) });
  };
  try {
    for await (const block of blocks) {
      await part.append(scrub(writer.rows(block.rows)));
      rows += block.rows.length;
      lastId = block.lastId;
      if (rows - state.rows >= rowsOfCheckpoint) await note(false);
      onRows(rows, state);
    }
  } catch (error) {
    // What has come is kept; a disk that takes nothing more leaves the last checkpoint as it is.
    await note(false).catch(() => undefined);
    onRows(state.rows, state);
    throw error;
  }
  await note(true);
  return state;
}
