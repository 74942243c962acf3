import type { Portal } from "@b24kit/portal";
import { type OwnCalendar, settleCalendar } from "@b24kit/scenarios";

/** The same portal; its working days also know the calendar of its country and the user's own dates, read once. */
export function withCalendars(portal: Portal, readOwn: () => Promise<OwnCalendar | undefined>): Portal {
  let reading: Promise<OwnCalendar | undefined> | undefined;
  return {
    host: portal.host,
    url: portal.url,
    fields: (entity, options) => portal.fields(entity, options),
    offersRest3: async (section, options) => portal.offersRest3(section, options),
    observed: () => portal.observed(),
    read: async (queries, options) => portal.read(queries, options),
    dictionaries: async (options) => {
      // First the file: nothing is asked of the portal when it is wrong.
      const own = await (reading ??= readOwn());
      const dictionaries = await portal.dictionaries(options);
      const { region, workCalendar } = dictionaries;
      return { ...dictionaries, workCalendar: settleCalendar(workCalendar, { region, own }) };
    },
  };
}
