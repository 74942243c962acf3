import { createWorld, startEmulator } from "@b24kit/emulator";
import { openPortal } from "b24kit";
import { renderPage, renderText } from "../../packages/report/src/index.ts";

/** The two reports of the README, as they are shown: escape sequences of a terminal, and a page. */
export interface PicturedReports {
  readonly briefing: string;
  readonly pipeline: string;
}

/** Columns of the terminal of the picture. */
export const terminalColumns = 80;

const now = "2026-11-25T09:20:00+00:00";

/** Makes them of the demo company, whose morning is always the same; nothing is kept on disk. */
export async function picturedReports(): Promise<PicturedReports> {
  const emulator = await startEmulator({ world: createWorld({ seed: "en", now, fixedClock: true }) });
  try {
    await using portal = openPortal({ webhook: emulator.webhook, cache: false, now: () => Date.parse(now) });
    const briefing = withoutPort(await portal.report("briefing"));
    const pipeline = withoutPort(await portal.report("pipeline", { period: "last-month" }));
    return {
      briefing: renderText(briefing, { width: terminalColumns, colour: true, emoji: true, lang: "en" }),
      // Where the picture is taken may be no font with emoji.
      pipeline: await renderPage(pipeline, { emoji: false, lang: "en" }),
    };
  } finally {
    await emulator.close();
  }
}

/** The port of the emulated portal differs from run to run. */
function withoutPort<T>(report: T): T {
  return JSON.parse(JSON.stringify(report).replaceAll(/127\.0\.0\.1:\d+/g, "portal.example")) as T;
}
