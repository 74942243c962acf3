import { createFormat, type Language, type Report } from "@b24kit/report";
import type { RunReason } from "../../store/run-store.ts";
import { type NoticeKind, noticeWords } from "./notice-words.ts";

/** What the owner is told of. */
export interface Trouble {
  readonly kind: NoticeKind;
  /** Jobs that it concerns. */
  readonly jobs: readonly string[];
  readonly target?: string | undefined;
  /** Undefined where the kind says it all. */
  readonly reason: RunReason | undefined;
  /** Epoch milliseconds. */
  readonly at: number;
  /** An earlier attempt to tell may have arrived. */
  readonly isAgain?: boolean | undefined;
}

export interface OwnerReportOptions {
  readonly language: Language;
  /** IANA name. */
  readonly zone: string;
}

/** Names that are shown of many. */
const shownJobs = 10;

/** The message to the owner as a report of the product's own: what, since when, why, what to do. Nothing of the portal is in it. */
export function ownerReport(trouble: Trouble, { language, zone }: OwnerReportOptions): Report {
  const { kind, jobs, target, reason, at } = trouble;
  const words = noticeWords[kind];
  const labels = noticeWords.labels;
  const moment = { epochMilliseconds: at };
  const format = createFormat({ lang: language, zone, now: moment });
  const more = jobs.length - shownJobs;
  const names = jobs.slice(0, shownJobs).join(", ") + (more > 0 ? ` (+${more})` : "");
  const facts = [
    { label: labels.job[language], value: names },
    ...(target === undefined ? [] : [{ label: labels.target[language], value: target }]),
    { label: labels.since[language], value: `${format.dateTime(moment, { year: "always" })} (${zone})` },
    { label: labels.why[language], value: (reason ?? words.why)[language] },
    { label: labels.next[language], value: words.next[language] },
  ];
  return {
    report: "owner-notice",
    title: words.title[language],
    asOf: new Date(at).toISOString(),
    period: null,
    timeZone: { id: zone, source: "option" },
    portal: { host: "", url: "" },
    eyes: { userId: 0, name: "", isAdministrator: false },
    complete: true,
    data: { kind, jobs: [...jobs], target: target ?? null, code: reason?.code ?? null, at },
    blocks: [
      { kind: "headline", text: words.what[language] },
      { kind: "facts", items: facts },
    ],
    notices: [],
    hint: null,
  };
}
