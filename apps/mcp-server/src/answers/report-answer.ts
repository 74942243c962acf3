import type { Language, Report } from "b24kit";
import type { Answer } from "./answer.ts";
import { eyesOf } from "./eyes-of.ts";
import { figuresBytes } from "./fit-figures.ts";
import { reportLines } from "./report-lines.ts";
import { serverWords } from "./server-words.ts";
import type { Sizes } from "./sizes.ts";

/** How a report is shown. */
export interface ReportAnswerOptions {
  readonly language: Language;
  /** Within which its text has to fit. */
  readonly sizes: Sizes;
  /** Where the whole of it is. */
  readonly uri: string;
}

/** A report as an answer: its text with links, its numbers as data. */
export function reportAnswer(report: Report, { language, sizes, uri }: ReportAnswerOptions): Answer {
  const { eyes, asOf, complete, period, timeZone } = report;
  const notices = report.notices.toSorted(byWeight).map((notice) => serverWords(noticeText(notice), language));
  const data = { report: report.report, complete, period, timeZone: timeZone.id, ...asRecord(report.data) };
  const told = complete ? [] : ["INCOMPLETE: a part could not be read, the notices say which."];
  const most = { ...sizes, lines: sizes.lines - told.length };
  const { lines, isShortened } = reportLines(report, language, roomFor(data, notices, most));
  return {
    lines,
    isShortened,
    hasFigures: true,
    told,
    // As everywhere else: the zone of the user stands in the data.
    asOf: new Date(asOf).toISOString(),
    eyes: eyesOf(eyes),
    notices,
    data,
    links: [{ uri, name: `Report ${report.report}`, mimeType: "text/markdown" }],
  };
}

/** The text may have what notices and figures leave, but never too little to answer the question. */
function roomFor(data: object, notices: readonly string[], { lines, textBytes, bytes }: Sizes): Room {
  const noticeBytes = notices.reduce((sum, notice) => sum + Buffer.byteLength(notice) + 3, 0);
  const beside = bytes - envelopeBytes - 2 * noticeBytes - figuresBytes(data);
  const most = Math.min(beside, textBytes - noticeBytes - eyesBytes);
  return { lines: Math.max(lines - 1 - notices.length, lines / 2), textBytes: Math.max(most, leastText) };
}

type Room = Pick<Sizes, "lines" | "textBytes">;

/** Bytes of everything else in an answer: the fence, the envelope, notes, the link. */
const envelopeBytes = 1400;
const eyesBytes = 150;
const leastText = 2200;

/** What is missing stands before what is doubtful. */
function byWeight(left: Notice, right: Notice): number {
  return kinds.indexOf(left.kind) - kinds.indexOf(right.kind);
}

type Notice = Report["notices"][number];

const kinds: readonly Notice["kind"][] = ["unreadable", "truncated", "eyes", "data", "info"];

function noticeText({ kind, text, action }: Notice): string {
  return [`${kind}: ${text}`, action ?? ""].join(" ").trim();
}

function asRecord(data: Report["data"]): object {
  return typeof data === "object" && data !== null && !Array.isArray(data) ? data : { data };
}
