import type { ReportParameters, WordedReport } from "b24kit";
import type { Answer, Detail } from "../answers/answer.ts";
import { reportAnswer } from "../answers/report-answer.ts";
import { type Sizes, sizes } from "../answers/sizes.ts";
import { type FoundWhose, findWhose } from "./find-whose.ts";
import type { ToolCall } from "./tool.ts";

/** What the tools of reports ask for; what a report does not take is absent. */
export interface ReportQuestion {
  readonly whose?: string | undefined;
  readonly date?: string | undefined;
  readonly period?: string | undefined;
  readonly since?: string | undefined;
  readonly deep?: boolean | undefined;
  readonly query?: string | undefined;
  readonly tz?: string | undefined;
  readonly explain?: boolean | undefined;
  readonly lang?: "ru" | "en" | undefined;
  readonly detail?: Detail | undefined;
}

/** Makes a report and its answer. */
export async function makeReportAnswer(
  id: string,
  question: ReportQuestion,
  call: ToolCall,
  most: Sizes = sizes[question.detail ?? "concise"],
): Promise<Answer> {
  const made = await makeReport(id, question, call);
  if ("refusal" in made) return made.refusal;
  const { report, language, whose } = made;
  return reportAnswer(report, {
    language,
    sizes: most,
    uri: uriOf(id, { ...question, whose: whose && textOf(whose) }),
  });
}

/** A report with the language of its words, and whom the words for `whose` meant. */
interface MadeReport extends WordedReport {
  readonly whose: Whose | undefined;
}

/** Makes a report, unless nobody is meant by `whose`; the client's cancellation reaches the portal request. */
export async function makeReport(
  id: string,
  question: ReportQuestion,
  call: ToolCall,
): Promise<MadeReport | { readonly refusal: Answer }> {
  const { caller, signal, progress } = call;
  const lang = question.lang ?? caller.settings.language;
  const portal = await caller.portal();
  const whose = question.whose === undefined ? undefined : await findWhose(question.whose, portal, signal);
  if (whose !== undefined && "refusal" in whose) return whose;
  const made = await portal.wordedReport(id, parametersOf(question, whose), {
    signal,
    onProgress: ({ rows }) => progress(rows, "rows read"),
    ...(lang === undefined ? {} : { lang }),
  });
  if (lang === undefined) caller.noteLanguage(made.language);
  return { ...made, whose };
}

type Whose = Exclude<FoundWhose, { readonly refusal: unknown }>;

function parametersOf(
  { whose: _whose, lang: _lang, detail: _detail, ...rest }: ReportQuestion,
  whose: Whose | undefined,
): ReportParameters {
  const given = Object.entries(rest).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(given), ...(whose === undefined ? {} : { whose }) };
}

function textOf({ kind, id }: Whose): string {
  return id === undefined ? kind : `${kind}:${id}`;
}

/** The address of the whole report as a resource, with what it was asked for. */
function uriOf(id: string, { detail: _detail, ...question }: ReportQuestion): string {
  const given = Object.entries(question).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)] as [string, string]],
  );
  const query = new URLSearchParams(given).toString();
  return `b24://report/${id}${query === "" ? "" : `?${query}`}`;
}
