import type { OpenedPortal, ReportOptions, ReportParameters, WordedReport } from "b24kit";
import type { Context } from "../context.ts";
import { createProgress } from "../output/progress.ts";
import { spareMemory, spareNoMemory } from "./spare-memory.ts";

const words = {
  ru: { start: "читаю портал…", rows: "прочитано строк" },
  en: { start: "reading the portal…", rows: "rows read" },
} as const;

/** From so many rows on memory matters. */
const manyRows = 1000;

/** Makes a report; on a terminal shows how far it is. */
export async function reportWithProgress(
  context: Context,
  portal: OpenedPortal,
  id: string,
  parameters: ReportParameters,
  reportOptions: Pick<ReportOptions, "onlyNew"> = {},
): Promise<WordedReport> {
  const { io, language, options, reportLanguage, stderr } = context;
  const isShown = stderr.animated && options.quiet !== true && options.verbose !== true && context.format !== "json";
  const total = addUp();
  let isSparing = false;
  const progress = createProgress(io.stderr, isShown, words[language].start);
  try {
    return await portal.wordedReport(id, parameters, {
      ...reportOptions,
      signal: io.signal,
      onProgress: ({ rows }) => {
        if (rows >= manyRows && !isSparing) {
          isSparing = true;
          spareMemory();
        }
        progress.update(`${words[language].rows}: ${total(rows)}`);
      },
      ...(reportLanguage === undefined ? {} : { lang: reportLanguage }),
    });
  } finally {
    progress.stop();
    if (isSparing) spareNoMemory();
  }
}

/** Adds up what several reads count, each from zero. */
function addUp(): (rows: number) => number {
  let before = 0;
  let latest = 0;
  return (rows) => {
    if (rows < latest) before += latest;
    latest = rows;
    return before + rows;
  };
}
