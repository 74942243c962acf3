import type { Chain } from "./chain.ts";
import { needed } from "./chain-parameter.ts";
import { common } from "./common-parameters.ts";
import { addComment, addNextStep, crmType } from "./crm-steps.ts";

/** What was said stays in the deal, and what comes next has a date. */
export const dealFollowUp: Chain = {
  id: "deal-follow-up",
  title: { ru: "Итог разговора и следующий шаг", en: "What was said, and the next step" },
  purpose: {
    ru: "Записать в сделку итог разговора и поставить дело со сроком",
    en: "Keep in the deal what was agreed, and plan an activity with a deadline",
  },
  parameters: [
    common.deal,
    needed(
      "comment",
      "text",
      { ru: "итог разговора", en: "what was agreed" },
      { ru: "Согласны на цену", en: "They accept the price" },
    ),
    needed(
      "next",
      "text",
      { ru: "следующий шаг", en: "the next step" },
      { ru: "Выслать договор", en: "Send the contract" },
    ),
    common.nextTime,
    common.responsible,
  ],
  steps: [addComment("deal", "{deal}"), addNextStep(crmType.deal, "{deal}")],
  notes: [],
};
