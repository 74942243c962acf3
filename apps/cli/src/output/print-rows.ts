import type { Context } from "../context.ts";
import { ListStopped } from "../errors/list-stopped.ts";
import { chosenFields } from "./print-answer.ts";
import { createProgress } from "./progress.ts";
import { renderJson } from "./json.ts";
import { pick, type Row } from "./rows.ts";
import { type Sink, withSink } from "./sink.ts";

/** Rows are written page by page: a write per row would be slow, and a reader should not wait for more than a page. */
const rowsPerWrite = 50;

/** Opens the stream of rows; the progress of the client is passed on. */
export type OpenRows = (options: { onProgress: (progress: { readonly rows: number }) => void }) => AsyncIterable<Row>;

/**
 * Streams rows: NDJSON, or one array with `--json`. Stopping is never silent: the end of `--max-items` is a remark, a failure
 * says how many rows were read before it, and leaves the array unclosed.
 */
export async function printRows(context: Context, open: OpenRows, maxItems: number | undefined): Promise<void> {
  const { messages, stderr, io, options, language, format } = context;
  const progress = createProgress(io.stderr, stderr.animated && options.quiet !== true && format !== "json", "…");
  const rowsRead = { ru: "прочитано строк", en: "rows read" }[language];
  const rows = open({ onProgress: (state) => progress.update(`${rowsRead}: ${state.rows}`) });
  let count: number;
  try {
    count = await withSink(context, (sink) =>
      writeRows(rows, rowWriter(sink, format === "json"), chosenFields(options.json)),
    );
  } finally {
    progress.stop();
  }
  if (count === maxItems) {
    messages.note({
      ru: `остановлено по --max-items: прочитано строк — ${count}, дальше могут быть ещё`,
      en: `stopped by --max-items: ${count} rows read, there may be more`,
    });
  }
}

interface RowWriter {
  add(row: Row): Promise<void>;
  flush(): Promise<void>;
  end(): Promise<void>;
}

async function writeRows(rows: AsyncIterable<Row>, writer: RowWriter, fields: readonly string[]): Promise<number> {
  let count = 0;
  try {
    for await (const row of rows) {
      await writer.add(fields.length === 0 ? row : pick(row, fields));
      count += 1;
    }
  } catch (error) {
    await writer.flush();
    throw new ListStopped(error, count);
  }
  await writer.end();
  return count;
}

function rowWriter(sink: Sink, isArray: boolean): RowWriter {
  let isFirst = true;
  let waiting = 0;
  let block = "";
  const flush = async (): Promise<void> => {
    const text = block;
    block = "";
    waiting = 0;
    await sink.write(text);
  };
  return {
    async add(row) {
      const before = isArray ? (isFirst ? "[\n" : ",\n") : "";
      block += `${before}${renderJson(row, 0)}${isArray ? "" : "\n"}`;
      isFirst = false;
      waiting += 1;
      if (waiting >= rowsPerWrite) await flush();
    },
    flush,
    async end() {
      if (isArray) block += isFirst ? "[]\n" : "\n]\n";
      await flush();
    },
  };
}
