import { createFormat, createWording, type Language, type Wording } from "@b24kit/report";
import type { Config, Job } from "../config/config.ts";
import type { EventQueue } from "../events/queue/event-queue.ts";
import type { Fleet } from "../store/postgres/fleet.ts";
import type { RunStore } from "../store/run-store.ts";
import type { Visit } from "../watch/web/answer.ts";
import type { Previews } from "./create-previews.ts";
import { pageLanguage } from "./page-language.ts";
import { type PageKey, pageWords } from "./page-words.ts";
import { createShowTime, type ShowTime } from "./shown-time.ts";

/** What pages are made of. */
export interface SceneParts {
  readonly config: Config;
  readonly store: RunStore;
  readonly previews: Previews;
  readonly zonesOf: (job: Job) => Promise<readonly string[]>;
  /** Of what is no job's. */
  readonly zone: string;
  readonly now: () => number;
  /** What schedulers of several computers tell each other; undefined: one works alone. */
  readonly fleet: Pick<Fleet, "lacks"> | undefined;
  /** Undefined: the file has no feeds. */
  readonly events: Pick<EventQueue, "counts"> | undefined;
}

/** One visit, with everything that is needed to show things to this visitor. */
export interface Scene extends SceneParts {
  readonly visit: Visit;
  readonly lang: Language;
  readonly t: Wording<PageKey>;
  readonly showTime: ShowTime;
  /** Milliseconds in words. */
  readonly duration: (milliseconds: number) => string;
  /** An address of the page in the visitor's language. */
  readonly href: (path: string, query?: Readonly<Record<string, string>>) => string;
  /** Where the times of a job are shown. */
  readonly zoneOfJob: (name: string) => Promise<string>;
}

/** Sets the scene for a visit. */
export function setScene(parts: SceneParts, visit: Visit): Scene {
  const lang = pageLanguage(visit.query.get("lang"), visit.languages);
  const t = createWording(pageWords, lang);
  const format = createFormat({ lang, zone: "UTC", now: { epochMilliseconds: parts.now() } });
  return {
    ...parts,
    visit,
    lang,
    t,
    showTime: createShowTime(lang, parts.now()),
    duration: (milliseconds) => {
      if (milliseconds < 1000) return t("duration0");
      return milliseconds < 60_000
        ? t("seconds", { count: Math.round(milliseconds / 1000) })
        : format.duration(milliseconds / 60_000);
    },
    href: (path, query = {}) => `${path}?${new URLSearchParams({ ...query, lang }).toString()}`,
    zoneOfJob: async (name) => {
      const job = parts.config.jobs.get(name);
      if (job === undefined) return parts.zone;
      const [first] = job.zone === undefined ? await parts.zonesOf(job) : [job.zone];
      return first ?? parts.zone;
    },
  };
}
