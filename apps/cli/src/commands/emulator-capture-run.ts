import { randomBytes } from "node:crypto";
import { type CaptureSummary, capturePortal, createJsonWorldWriter } from "@b24kit/emulator";
import type { Context } from "../context.ts";
import { CliError, usageError } from "../errors/cli-error.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import { createProgress } from "../output/progress.ts";
import { refuseDocuments } from "../output/refuse-documents.ts";
import { withSink } from "../output/sink.ts";
import { openClientFor } from "../portal/open-client-for.ts";
import type { EmulatorCaptureOptions } from "./emulator.ts";
import { captureReader } from "./emulator-capture-reader.ts";

/** Reads the portal and writes the file of `--out`, which appears as a whole or not at all. */
export async function runEmulatorCapture(context: Context, options: EmulatorCaptureOptions): Promise<number> {
  refuseDocuments(context);
  if (options.anonymise !== true) throw namesWanted();
  if (context.options.out === undefined) throw nowhere();
  const summary = await capture(context, options).catch((error: unknown) => {
    throw captureProblem(error) ?? error;
  });
  tell(context, summary);
  return summary.missing.length > 0 ? exitCodes.partial : exitCodes.done;
}

async function capture(context: Context, { maxItems }: EmulatorCaptureOptions): Promise<CaptureSummary> {
  const { io, stderr, options, language, format } = context;
  const client = await openClientFor(context);
  const progress = createProgress(io.stderr, stderr.animated && options.quiet !== true && format !== "json", "…");
  const written = { ru: "записано строк", en: "rows written" }[language];
  let count = 0;
  try {
    return await withSink(context, async (sink) => {
      const file = createJsonWorldWriter(async (text) => sink.write(text));
      const writer = {
        ...file,
        rows: async (...[collection, rows]: Parameters<typeof file.rows>) => {
          count += rows.length;
          progress.update(`${written}: ${count} (${collection})`);
          await file.rows(collection, rows);
        },
      };
      const reader = captureReader(client, io.signal);
      const limit = maxItems === undefined ? {} : { maxItems };
      const summary = await capturePortal({ reader, writer, salt: randomBytes(32), ...limit });
      await file.end();
      return summary;
    });
  } finally {
    progress.stop();
  }
}

/** How much there is, and what there is not. */
function tell({ messages, options: { out = "" } }: Context, { counts, missing, cut, skipped }: CaptureSummary): void {
  const rows = Object.entries(counts).map(([name, count]) => `${name} ${count}`);
  messages.note({
    ru: `${out}: ${rows.join(", ")}\nзапустить на этих данных: b24 emulator start --data ${out}`,
    en: `${out}: ${rows.join(", ")}\nstart a portal on it: b24 emulator start --data ${out}`,
  });
  for (const { part, code } of missing) {
    const why = code === "" ? "" : ` (${code})`;
    messages.note({ ru: `не прочитано: ${part}${why}`, en: `not readable: ${part}${why}` });
  }
  if (cut.length > 0) {
    messages.note({
      ru: `обрезано по --max-items: ${cut.join(", ")}; отчёты на этом файле посчитают меньше, чем на портале`,
      en: `cut by --max-items: ${cut.join(", ")}; reports on this file count less than on the portal`,
    });
  }
  if (skipped > 0) {
    messages.note({
      ru: `пропущено строк без номера или даты: ${skipped}`,
      en: `rows left out, without an id or a date: ${skipped}`,
    });
  }
}

function namesWanted(): CliError {
  return usageError(
    { ru: "без --anonymise портал не сохраняется", en: "a portal is not captured without --anonymise" },
    {
      ru: "в файл попали бы имена, телефоны, почта и названия настоящих людей и компаний",
      en: "the file would hold names, phones, mail and titles of real people and companies",
    },
    { ru: "добавьте --anonymise: суммы, даты и номера останутся", en: "add --anonymise: amounts, dates and ids stay" },
  );
}

function nowhere(): CliError {
  return usageError(
    { ru: "не сказано, куда записать", en: "where to write is not said" },
    { ru: "файл пишется целиком или не пишется совсем", en: "the file is written as a whole or not at all" },
    { ru: "добавьте --out portal.json", en: "add --out portal.json" },
  );
}

function captureProblem(error: unknown): CliError | undefined {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  if (!(cause instanceof Error) || cause.name !== "CaptureError") return undefined;
  const method = "method" in cause ? String(cause.method) : "";
  return new CliError(
    "capture",
    exitCodes.failed,
    {
      what: { ru: `портал не отвечает на ${method}, файл не записан`, en: `${cause.message}; nothing was written` },
      why: {
        ru: "без времени портала и владельца ключа отчёты на файле были бы другими",
        en: "without the portal's time and the owner of the key reports on the file would differ",
      },
      next: { ru: "проверьте вход: b24 doctor", en: "check the sign-in: b24 doctor" },
    },
    { cause: error },
  );
}
