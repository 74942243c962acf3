import type { Chain } from "./chain.ts";
import { needed, possible } from "./chain-parameter.ts";
import { common } from "./common-parameters.ts";
import { addMeeting } from "./meeting-step.ts";
import { addComment } from "./crm-steps.ts";

/** A meeting in the calendar that the deal knows of. */
export const meetingWithClient: Chain = {
  id: "meeting-with-client",
  title: { ru: "Встреча по сделке", en: "A meeting for a deal" },
  purpose: {
    ru: "Встреча в календаре, привязанная к сделке, и запись в истории сделки",
    en: "A meeting in the calendar, linked to the deal, and a comment in the deal",
  },
  parameters: [
    common.deal,
    needed("title", "text", { ru: "тема", en: "subject" }, { ru: "Показ образцов", en: "Show the samples" }),
    common.host,
    common.from,
    common.to,
    common.guests,
    common.place,
    possible(
      "comment",
      "text",
      { ru: "запись в истории сделки", en: "a comment in the deal" },
      { ru: "Назначена встреча", en: "A meeting is arranged" },
    ),
  ],
  steps: [addMeeting({ crm_fields: ["D_{deal}"] }), addComment("deal", "{deal}")],
  notes: [
    {
      ru: "Занятость участников не проверяет; свободное время показывает b24 report schedule.",
      en: "It does not check who is busy; b24 report schedule shows the free time.",
    },
  ],
};
