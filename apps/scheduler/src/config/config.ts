import type { Target } from "@b24kit/delivery";
import type { Feed } from "./events/feed.ts";

/** Schedule file as it was read: every default filled in, every name resolved. */
export interface Config {
  /** Absolute path of the file. */
  readonly file: string;
  readonly targets: ReadonlyMap<string, Target>;
  readonly jobs: ReadonlyMap<string, Job>;
  /** What `events run` takes. */
  readonly feeds: ReadonlyMap<string, Feed>;
  /** Language of reports; the portal's when undefined. */
  readonly lang: "ru" | "en" | undefined;
  /** Who is told of a failure that lasts; undefined: nobody, and `check` says so. */
  readonly owner: Owner | undefined;
  /** How long history is kept. */
  readonly keepDays: number;
}

/** Where the owner is told of what lasts. */
export interface Owner {
  /** Name of a target. */
  readonly target: string;
  /** Of whose key chats and notifications go out; undefined: as in `Job`. Never that of the job which fails. */
  readonly profile: string | undefined;
}

/** When a job is due. */
export interface When {
  /** As it stands in the file. */
  readonly text: string;
  /** A pattern of croner with five or six fields. */
  readonly cron: string;
  /** Only on working days of the calendar. */
  readonly onWorkdays: boolean;
}

/** Whose dates off count for "workdays": the portal's with the user's own calendar.json over it, or Monday to Friday. */
type CalendarChoice = "portal" | "weekdays";

/** One report, when it is made, for whom, and where it goes. */
export interface Job {
  readonly name: string;
  readonly report: string;
  /** Parameters of the scenario. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Name of the stored profile; undefined: the current one, or the environment's webhook. */
  readonly profile: string | undefined;
  readonly when: When;
  /** IANA name; undefined: the zone of the recipient on the portal. */
  readonly zone: string | undefined;
  readonly calendar: CalendarChoice;
  /** Undefined: one report for all targets. */
  readonly fanOut: FanOut | undefined;
  /** Names of targets. */
  readonly targets: readonly string[];
  readonly policy: Policy;
  /** Where a dead man's switch is pinged after each run that was done; undefined: nowhere. */
  readonly ping: { readonly secret: string } | { readonly url: string } | undefined;
  readonly lang: "ru" | "en" | undefined;
  /** Changes with everything above, so that two daemons with different files notice each other. */
  readonly fingerprint: string;
}

/** One report for each of these people. */
export interface FanOut {
  readonly department: number;
  /** Members get their own report; managers get that of their team. */
  readonly who: "members" | "managers";
  /** With sub-departments. */
  readonly isDeep: boolean;
}

/** How a job behaves. Times in milliseconds. */
export interface Policy {
  readonly send: "always" | "when-not-empty" | "only-new";
  /** A slot that was missed is made up for this long; later it is noted as missed. */
  readonly catchUp: number;
  /** For one attempt: the report and its deliveries. */
  readonly timeout: number;
  /** Further attempts after the first. */
  readonly retries: number;
  /** Nothing is sent in these hours of the recipient's day; what is due waits for their end. Minutes from midnight. */
  readonly quiet: { readonly from: number; readonly to: number } | undefined;
}
