import type { Portal } from "@b24kit/portal";
import { type ReportSettings, withConfiguredLimits } from "@b24kit/scenarios";

/** The same portal; the limits of stages that the user has set win over those that were learned. */
export function withStageLimits(portal: Portal, readSettings: () => Promise<ReportSettings>): Portal {
  return {
    host: portal.host,
    url: portal.url,
    fields: (entity, options) => portal.fields(entity, options),
    offersRest3: async (section, options) => portal.offersRest3(section, options),
    observed: () => portal.observed(),
    read: async (queries, options) => portal.read(queries, options),
    dictionaries: async (options) => {
      // First the file: nothing is asked of the portal when it is wrong.
      const { stageLimits } = await readSettings();
      const dictionaries = await portal.dictionaries(options);
      return { ...dictionaries, stageLimits: withConfiguredLimits(dictionaries.stageLimits, stageLimits) };
    },
  };
}
