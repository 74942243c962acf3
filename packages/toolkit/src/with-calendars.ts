import type { Portal } from "@b24kit/portal";
import { type OwnCalendar, settleCalendar } from "@b24kit/scenarios";
import { withDictionaries } from "./with-dictionaries.ts";

/** The same portal; its working days also know the calendar of its country and the user's own dates. */
export function withCalendars(portal: Portal, readOwn: () => Promise<OwnCalendar | undefined>): Portal {
  return withDictionaries(portal, async (read) => {
    // First the file: nothing is asked of the portal when it is wrong.
    const own = await readOwn();
    const dictionaries = await read();
    const { region, workCalendar } = dictionaries;
    return { ...dictionaries, workCalendar: settleCalendar(workCalendar, { region, own }) };
  });
}
