import type { Language } from "b24kit";
import type { Context } from "../context.ts";
import { inTurns } from "./in-turns.ts";
import type { ProfilePortal } from "./open-portals.ts";

/** Portals, and the language in which all that is read of them is told. */
export interface WordedPortals {
  readonly language: Language;
  /** A portal that could not be read for it has its error, so that it is not asked again. */
  readonly portals: readonly ProfilePortal[];
}

/**
 * The language that was asked for; else that of the first portal that can be read. It has to be known before the first report is made:
 * one report is not told in two languages.
 */
export async function languageOfPortals(
  { io, language, reportLanguage }: Pick<Context, "io" | "language" | "reportLanguage">,
  portals: readonly ProfilePortal[],
): Promise<WordedPortals> {
  if (reportLanguage !== undefined) return { language: reportLanguage, portals };
  const asked = await inTurns(portals, async (one): Promise<Asked> => {
    if ("error" in one) return { one };
    try {
      // The report finds them read. A portal that does not tell has reports in Russian, as everywhere.
      const { language: own = "ru" } = await one.portal.portal.dictionaries({ signal: io.signal });
      return { one, own };
    } catch (error) {
      io.signal.throwIfAborted();
      return { one: { profile: one.profile, host: one.host, error } };
    }
  });
  const own = asked.find((found) => found.own !== undefined)?.own;
  return { language: own ?? language, portals: asked.map(({ one }) => one) };
}

interface Asked {
  readonly one: ProfilePortal;
  readonly own?: Language;
}
