import type { Portal } from "@b24kit/portal";
import { type ReportSettings, withConfiguredLimits } from "@b24kit/scenarios";
import { withDictionaries } from "./with-dictionaries.ts";

/** The same portal; the limits of stages that the user has set win over those that were learned. */
export function withStageLimits(portal: Portal, readSettings: () => Promise<ReportSettings>): Portal {
  return withDictionaries(portal, async (read) => {
    // First the file: nothing is asked of the portal when it is wrong.
    const { stageLimits } = await readSettings();
    const dictionaries = await read();
    return { ...dictionaries, stageLimits: withConfiguredLimits(dictionaries.stageLimits, stageLimits) };
  });
}
