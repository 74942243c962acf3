import type { Language, PortalReport, ReportOptions, ReportParameters } from "b24kit";
import type { Context } from "../context.ts";
import { describeError } from "../errors/describe-error.ts";
import { createProgress } from "../output/progress.ts";
import { inTurns } from "./in-turns.ts";
import { languageOfPortals } from "./language-of-portals.ts";
import type { ProfilePortal } from "./open-portals.ts";

/** Reports of several portals, in their order and in one language. */
export interface PortalReports {
  readonly reports: readonly PortalReport[];
  readonly language: Language;
}

/**
 * The report of each portal. One that cannot be read says why in its place; when none can be, the first error is thrown, and so is
 * that of a run that was stopped.
 */
export async function reportsOfPortals(
  context: Context,
  portals: readonly ProfilePortal[],
  id: string,
  parameters: ReportParameters,
): Promise<PortalReports> {
  const { io, options, stderr, format } = context;
  const isShown = stderr.animated && options.quiet !== true && options.verbose !== true && format !== "json";
  const words = { ru: "прочитано порталов", en: "portals read" }[context.language];
  const progress = createProgress(io.stderr, isShown, `${words}: 0/${portals.length}`);
  const failures: unknown[] = [];
  let read = 0;
  const one = async (portal: ProfilePortal, lang: Language): Promise<PortalReport> => {
    try {
      return await make(portal, id, parameters, { signal: io.signal, lang });
    } catch (error) {
      io.signal.throwIfAborted();
      failures.push(error);
      return { profile: portal.profile, trouble: troubleOf(context, portal, { error, lang }) };
    } finally {
      read += 1;
      progress.update(`${words}: ${read}/${portals.length}`);
    }
  };
  try {
    const { language, portals: reachable } = await languageOfPortals(context, portals);
    const reports = await inTurns(reachable, async (portal) => one(portal, language));
    if (failures.length === portals.length) throw failures[0];
    return { reports, language };
  } finally {
    progress.stop();
  }
}

async function make(
  one: ProfilePortal,
  id: string,
  parameters: ReportParameters,
  options: ReportOptions,
): Promise<PortalReport> {
  if ("error" in one) throw one.error;
  const { report } = await one.portal.wordedReport(id, parameters, options);
  return { profile: one.profile, report };
}

interface Trouble {
  readonly error: unknown;
  readonly lang: Language;
}

/** Its own names, not those of the profile that was opened last. */
function troubleOf({ scrub }: Context, { profile, host }: ProfilePortal, { error, lang }: Trouble) {
  const { what, why, next } = describeError(error, { profile, host }).words;
  return { text: scrub(`${what[lang]}: ${why[lang]}`), action: scrub(`${next[lang]}.`) };
}
