import type { Skill } from "../../skill.ts";
import { developerReferences } from "./references/references.ts";
import { developerText } from "./text.ts";

/** For those who write integrations. */
export const bitrix24Developer: Skill = {
  id: "bitrix24-developer",
  title: { ru: "Битрикс24: разработчику", en: "Bitrix24: for developers" },
  summary: {
    ru: "Интеграции с Битрикс24: какой метод, какие параметры, авторизация, события, лимиты",
    en: "Integrations with Bitrix24: which method, which parameters, sign-in, events, limits",
  },
  description: [
    "Helps to write and debug integrations with the Bitrix24 REST API: finds the method and checks its parameters offline, chooses",
    "between webhook and OAuth, events, batch, limits, retries and REST 3.0, through the b24 command and the b24kit library.",
    "Use when the user writes code, calls a method such as crm.item.list, builds an application, or debugs an error of the portal,",
    "for example: какой метод, параметры метода, вебхук или OAuth, лимиты REST, обработчик событий, пакетный запрос.",
    "Not for a manager's questions about their portal (bitrix24).",
  ].join(" "),
  shortDescription: "Bitrix24 REST: the right method, checked parameters, limits",
  example: "find the method that moves a deal to another stage",
  text: developerText,
  references: developerReferences,
  budget: 1200,
};
