import type { Config, Job } from "../config/config.ts";
import type { Context } from "../context.ts";
import { openCalendars } from "../portals/calendars.ts";
import { jobSlots } from "../portals/job-slots.ts";
import { openPortals } from "../portals/open-portals.ts";
import { portalZone } from "../portals/portal-zone.ts";
import { portalPeople } from "../portals/portal-people.ts";
import { createZones } from "../runs/zones.ts";
import type { Slots } from "../runs/parts.ts";
import type { RunStore } from "../store/run-store.ts";
import { notePeople } from "./note-people.ts";

/** When jobs are due, as a command outside of the daemon knows it. */
export interface SlotView {
  readonly slots: Slots;
  /** Zones in which a job has slots; undefined: nobody could tell. */
  readonly zonesOf: (job: Job) => readonly string[] | undefined;
}

/**
 * Looks at what the daemon knows of zones and working days; with `asks` what nobody has asked for yet is asked of the portals. What
 * they do not tell is left open, and said so.
 */
export async function viewSlots(
  context: Context,
  config: Config,
  store: RunStore,
  { asks }: { readonly asks: boolean },
): Promise<SlotView> {
  const { io, messages, stoppedClock } = context;
  await using portals = openPortals({ env: io.env, now: stoppedClock, requestTimeout: patience });
  const calendars = await openCalendars({ config, portals, store });
  const zones = createZones({ config, store, zone: portalZone(portals) });
  await zones.reload();
  if (asks) {
    if ([...config.jobs.values()].some((job) => zones.of(job) === undefined)) await zones.refresh(io.signal);
    await notePeople(config, { zones, people: portalPeople(portals, config) }, io.signal);
    if (calendars.unknown.length > 0) await calendars.refresh(() => undefined, io.signal);
    if (calendars.unknown.length > 0) tellUnknownCalendar(messages);
  }
  return { slots: jobSlots(calendars), zonesOf: (job) => zones.of(job) };
}

function tellUnknownCalendar(messages: Context["messages"]): void {
  messages.note({
    ru: "календарь портала не прочитан: рабочими считаются дни с понедельника по пятницу",
    en: "the portal's calendar could not be read: Monday to Friday count as working days",
  });
}

/** Milliseconds of one request: a person waits. */
const patience = 20_000;
