import { isoTime, sayTime } from "../output/say-time.ts";
import type { PortalsView, PortalView } from "../overview/portal-view.ts";
import type { Language } from "../words.ts";

const words = {
  ru: {
    portal: "портал",
    ownProfile: "без имени (вебхук из окружения или текущий профиль)",
    jobs: "заданий",
    running: "идёт",
    failing: "не удалось",
    paused: "на паузе",
    last: "последний успех",
    never: "успехов ещё не было",
    lacks: "нет секрета профиля",
    events: "события",
    waiting: "ждут",
    since: "самое старое с",
    dead: "отложены навсегда (b24-scheduler events dead list)",
    others: "в других файлах расписания",
  },
  en: {
    portal: "portal",
    ownProfile: "without a name (webhook of the environment, or current profile)",
    jobs: "jobs",
    running: "running",
    failing: "failed",
    paused: "paused",
    last: "last success",
    never: "no success yet",
    lacks: "the profile's secret is missing",
    events: "events",
    waiting: "waiting",
    since: "the oldest since",
    dead: "dead letters (b24-scheduler events dead list)",
    others: "in other schedule files",
  },
} as const;

/** A line for each portal where there are several, then what is amiss with secrets, and the feeds of events. */
export function portalLines({ portals, others }: PortalsView, language: Language): readonly string[] {
  const text = words[language];
  const named = portals.map((view) => ({ ...view, name: view.profile ?? text.ownProfile }));
  return [
    ...(portals.length < 2 ? [] : named.map((view) => `${text.portal}: ${portalText(view, language)}`)),
    ...named.flatMap(({ name, lackedBy }) => lackedBy.map((owner) => `${text.lacks}: ${name}, ${owner}`)),
    ...portals.flatMap(({ feeds }) => feeds).map((feed) => `${text.events}: ${feedText(feed, language)}`),
    ...others.map(({ file, jobs }) => `${text.others}: ${file}, ${text.jobs} ${jobs}`),
  ];
}

function portalText(view: PortalView & { readonly name: string }, language: Language): string {
  const text = words[language];
  const { name, jobs, running, failing, paused, lastAt } = view;
  return [
    name,
    `${text.jobs} ${jobs}`,
    ...(running > 0 ? [`${text.running} ${running}`] : []),
    ...(failing.length > 0 ? [`${text.failing} ${failing.length}`] : []),
    ...(paused.length > 0 ? [`${text.paused} ${paused.length}`] : []),
    lastAt === undefined ? text.never : `${text.last} ${sayTime(lastAt)}`,
  ].join(", ");
}

function feedText({ name, waiting, dead, since }: PortalView["feeds"][number], language: Language): string {
  const text = words[language];
  return [
    name,
    `${text.waiting} ${waiting}`,
    ...(since === undefined ? [] : [`${text.since} ${sayTime(since)}`]),
    ...(dead > 0 ? [`${text.dead}: ${dead}`] : []),
  ].join(", ");
}

/** The same for programs. */
export function portalsJson({ portals, others }: PortalsView) {
  return {
    portals: portals.map(({ profile = null, lastAt, feeds, ...view }) => ({
      profile,
      ...view,
      lastAt: time(lastAt),
      feeds: feeds.map(({ since, ...feed }) => ({ ...feed, since: time(since) })),
    })),
    others,
  };
}

function time(instant: number | undefined): string | null {
  return instant === undefined ? null : isoTime(instant);
}
