import type { Temporal } from "temporal-polyfill";
import type { Dictionaries, Portal } from "@b24kit/portal";
import type { Language, Report } from "@b24kit/report";
import { type AnsweredReport, answerReport, type KnownItems, type SalesPlan, type Scenario } from "@b24kit/scenarios";
import type { MakeReportOptions } from "../make-report.ts";
import { knownItems, type SentMemory } from "../only-new/telling.ts";
import { withDictionaries } from "../with-dictionaries.ts";
import type { RecordKeeper } from "./record-keeper.ts";

/** A report, and what was known when it was made. */
export interface Made {
  readonly report: Report;
  readonly language: Language;
  readonly known: KnownItems | undefined;
  readonly outside: AnsweredReport["outside"];
}

/** What a run needs besides what was asked. */
export interface RunKeptOptions extends Omit<MakeReportOptions, "now"> {
  readonly scenario: Scenario;
  readonly plan: SalesPlan | undefined;
  readonly keeper: RecordKeeper | undefined;
  readonly memory: SentMemory | undefined;
  readonly startedAt: Temporal.Instant;
}

/** Runs the report, then keeps today's record: not at once, since both may be large. Trouble with that is a notice. */
export async function runKept(options: RunKeptOptions): Promise<Made> {
  const { portal, keeper, memory, plan, startedAt, onEvent, lang, ...rest } = options;
  let portalLanguage: Language | undefined;
  let known: KnownItems | undefined;
  const noticed = noticing(portal, (dictionaries) => {
    portalLanguage = dictionaries.language;
    keeper?.know(dictionaries);
  });
  const { report, outside } = await answerReport({
    ...rest,
    portal: noticed,
    now: startedAt,
    ...(lang && { lang }),
    ...(plan && { plan }),
    ...(keeper && { records: keeper }),
    ...(memory && { known: (userId: number) => (known = knownItems(memory, userId)) }),
  });
  const language = lang ?? portalLanguage ?? "ru";
  const trouble = await keeper?.keep();
  if (trouble === undefined) return { report, language, known, outside };
  const { code, message, hint } = trouble;
  // Nothing is amiss where nothing is kept on purpose.
  if (trouble.kind !== "nowhere") onEvent?.({ type: "record-trouble", code, message, hint });
  const { recordNotice } = await import("./record-notice.ts");
  // Trouble with the disk of this computer is nobody's business outside.
  const told = { ...report, notices: [...report.notices, recordNotice(trouble, language)] };
  return { report: told, language, known, outside };
}

/** The same portal; whoever reads its dictionaries is overheard, so that they are not read twice. */
function noticing(portal: Portal, onDictionaries: (dictionaries: Dictionaries) => void): Portal {
  return withDictionaries(portal, async (read) => {
    const dictionaries = await read();
    onDictionaries(dictionaries);
    return dictionaries;
  });
}
