import type { Finding, Path } from "./config-problem.ts";
import type { Job, Policy } from "./config.ts";
import { parseDuration } from "./duration.ts";
import { parseQuiet } from "./quiet.ts";
import type { Defaults } from "./schedule-schema.ts";
import { nearestZone } from "./zones.ts";

/** What a job and `defaults` may both say. */
export type Behaviour = Pick<Job, "zone" | "calendar"> & Omit<Policy, "send">;

const DAY = 86_400_000;
const limits = { "catch-up": [0, 30 * DAY], timeout: [1000, DAY] } as const;

/** What a job does where neither it nor `defaults` says anything. */
export const usualBehaviour: Behaviour = {
  zone: undefined,
  calendar: "portal",
  catchUp: 7_200_000,
  timeout: 300_000,
  retries: 3,
  quiet: undefined,
};

/** What behaviour is read over, and how zones are known. */
export interface BehaviourSetting {
  readonly usual: Behaviour;
  readonly isZone: (zone: string) => boolean;
}

/** Reads what stands under `path` over what holds without it. What is wrong goes to `findings`. */
export function readBehaviour(
  written: Defaults,
  path: Path,
  { usual, isZone }: BehaviourSetting,
  findings: Finding[],
): Behaviour {
  const { zone, calendar, retries, quiet } = written;
  const duration = (key: keyof typeof limits, otherwise: number): number => {
    const text = written[key];
    const length = text === undefined ? otherwise : parseDuration(text);
    if (length !== undefined && length >= limits[key][0] && length <= limits[key][1]) return length;
    findings.push({ path: [...path, key], message: durationWords[key] });
    return otherwise;
  };
  return {
    zone: zone === undefined ? usual.zone : readZone(zone, { path: [...path, "zone"], isZone }, findings),
    calendar: calendar ?? usual.calendar,
    catchUp: duration("catch-up", usual.catchUp),
    timeout: duration("timeout", usual.timeout),
    retries: retries ?? usual.retries,
    quiet: quiet === undefined ? usual.quiet : readQuiet(quiet, [...path, "quiet"], findings),
  };
}

const durationWords = {
  "catch-up": {
    ru: "здесь нужна длительность от 0s до 30d: 90s, 5m, 2h, 7d",
    en: "this must be a length from 0s to 30d: 90s, 5m, 2h, 7d",
  },
  timeout: {
    ru: "здесь нужна длительность от 1s до 24h: 90s, 5m, 2h",
    en: "this must be a length from 1s to 24h: 90s, 5m, 2h",
  },
} as const;

function readZone(
  zone: string,
  { path, isZone }: { readonly path: Path } & Pick<BehaviourSetting, "isZone">,
  findings: Finding[],
): string | undefined {
  if (zone === "recipient") return undefined;
  if (isZone(zone)) return zone;
  findings.push({
    path,
    message: {
      ru: `нет часового пояса ${zone.slice(0, 60)}; пишут имя IANA (Europe/Moscow) или recipient`,
      en: `there is no time zone ${zone.slice(0, 60)}; write an IANA name (Europe/London) or recipient`,
    },
    suggestion: nearestZone(zone),
  });
  return undefined;
}

function readQuiet(quiet: string, path: Path, findings: Finding[]): Policy["quiet"] {
  const hours = parseQuiet(quiet);
  if (hours === undefined && quiet !== "none") {
    findings.push({
      path,
      message: {
        ru: "здесь нужны часы вида 22:00-08:00 или none",
        en: "this must be hours such as 22:00-08:00, or none",
      },
    });
  }
  return hours;
}
