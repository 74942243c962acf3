import type { Chain } from "./chain.ts";
import { needed, possible } from "./chain-parameter.ts";
import { common, contactPoints } from "./common-parameters.ts";
import { addItem, addNextStep, crmType } from "./crm-steps.ts";

/** An enquiry becomes a lead that somebody has to call. */
export const leadIntake: Chain = {
  id: "lead-intake",
  title: { ru: "Принять обращение", en: "Take in an enquiry" },
  purpose: {
    ru: "Лид с контактами и дело: кому и когда ответить",
    en: "A lead with how to reach the person, and an activity: who answers, and when",
  },
  parameters: [
    needed(
      "title",
      "text",
      { ru: "о чём обращение", en: "what it is about" },
      { ru: "Заявка с сайта: окна", en: "Website: windows" },
    ),
    needed("name", "text", { ru: "имя", en: "first name" }, { ru: "Ирина", en: "Irene" }),
    common.lastName,
    common.phone,
    common.email,
    possible(
      "comment",
      "text",
      { ru: "что сказал клиент", en: "what the client said" },
      { ru: "Перезвонить до обеда", en: "Call before noon" },
    ),
    needed("next", "text", { ru: "что сделать", en: "what to do" }, { ru: "Перезвонить", en: "Call back" }),
    common.nextTime,
    common.responsible,
  ],
  steps: [
    addItem(
      "lead",
      crmType.lead,
      { ru: "лид", en: "lead" },
      {
        title: "{title}",
        name: "{name}",
        lastName: "{lastName}",
        comments: "{comment}",
        assignedById: "{responsible}",
        fm: contactPoints,
      },
    ),
    addNextStep(crmType.lead, "$result[lead][item][id]"),
  ],
  notes: [
    {
      ru: "Нужен режим CRM с лидами. Дубли не ищет: сначала b24 search <телефон или имя>.",
      en: "Needs a CRM that works with leads. It looks for no duplicates: b24 search <telephone or name> first.",
    },
  ],
};
