import type { OpenedPortal, ReportParameters, WordedReport } from "b24kit";
import type { Context } from "../context.ts";
import { createProgress } from "../output/progress.ts";

const words = {
  ru: { start: "читаю портал…", rows: "прочитано строк" },
  en: { start: "reading the portal…", rows: "rows read" },
} as const;

/** Makes a report; on a terminal shows how far it is. */
export async function reportWithProgress(
  context: Context,
  portal: OpenedPortal,
  id: string,
  parameters: ReportParameters,
): Promise<WordedReport> {
  const { io, language, options, reportLanguage, stderr } = context;
  const isShown = stderr.animated && options.quiet !== true && options.verbose !== true && context.format !== "json";
  const total = addUp();
  const progress = createProgress(io.stderr, isShown, words[language].start);
  try {
    return await portal.wordedReport(id, parameters, {
      signal: io.signal,
      onProgress: ({ rows }) => progress.update(`${words[language].rows}: ${total(rows)}`),
      ...(reportLanguage === undefined ? {} : { lang: reportLanguage }),
    });
  } finally {
    progress.stop();
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
