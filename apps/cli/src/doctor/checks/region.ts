import type { Check } from "../check.ts";
import type { Examination } from "../examination.ts";
import type { Outcome } from "../finding.ts";
import { resultOf, textField } from "../portal/answer-fields.ts";
import type { PortalAnswers } from "../portal/ask-portal.ts";
import { fromPortal } from "../portal/from-portal.ts";

/** Region and licence of the portal, and the language that was asked for. */
export const region: Check = {
  id: "region",
  title: { ru: "Язык и регион", en: "Language, region" },
  isNetwork: true,
  run: async (examination) => fromPortal(examination, (answers) => outcomeOf(examination, answers)),
};

function outcomeOf({ target, context: { reportLanguage } }: Examination, answers: PortalAnswers): Outcome {
  const code = regionOf(textField(resultOf(answers, "app"), "LICENSE"), target?.host ?? "");
  const data = { region: code ?? null, reportLanguage: reportLanguage ?? null };
  const where = { ru: `регион портала: ${code ?? "неизвестен"}`, en: `the portal's region: ${code ?? "not known"}` };
  const language =
    reportLanguage === undefined
      ? { ru: "язык отчётов — по порталу", en: "reports are in the portal's language" }
      : { ru: `язык отчётов — ${reportLanguage}`, en: `reports are in: ${reportLanguage}` };
  return { status: "ok", what: { ru: `${where.ru}; ${language.ru}`, en: `${where.en}; ${language.en}` }, data };
}

/** The licence begins with the region ("ru_basic"), the address of a cloud portal ends with it. */
function regionOf(license: string, host: string): string | undefined {
  return (/^([a-z]{2})_/i.exec(license)?.[1] ?? /\.bitrix24\.(?:com\.)?([a-z]{2,3})$/i.exec(host)?.[1])?.toLowerCase();
}
