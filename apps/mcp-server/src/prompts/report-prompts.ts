import { scenarios } from "b24kit";
import { isReportOpen, reportNeeds } from "../library/open-reports.ts";
import { meets } from "../library/access.ts";
import type { Prompt } from "./prompt.ts";
import { promptArguments } from "./prompt-arguments.ts";
import { reportMessages } from "./report-messages.ts";

/** One prompt for each report, made from the table of reports. */
export const reportPrompts: readonly Prompt[] = scenarios.map((scenario) => {
  const { id, title, summary, triggers } = scenario;
  return {
    name: id,
    title,
    description: {
      ru: `${summary.ru}. Например: «${triggers.ru[0] ?? title.ru}».`,
      en: `${summary.en}. For example: "${triggers.en[0] ?? title.en}".`,
    },
    arguments: promptArguments(scenario),
    isOpen: (access) => isReportOpen(access, id) && meets(access, reportNeeds(access, id)),
    messages: (given, access) => reportMessages(scenario, given, access),
  };
});
