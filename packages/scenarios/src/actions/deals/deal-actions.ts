import type { Action } from "../action.ts";
import {
  type CommentDeal,
  commentDealParameters,
  type CreateDeal,
  createDealParameters,
  type DealAmount,
  dealAmountParameters,
  type DealResponsible,
  dealResponsibleParameters,
  type MoveDeal,
  moveDealParameters,
} from "./parameters.ts";

const needs = [{ scope: "crm" }, { scope: "user" }] as const;
const effect = "write";

export const createDeal: Action<CreateDeal> = {
  id: "create-deal",
  title: { ru: "Создать сделку", en: "Create a deal" },
  summary: {
    ru: "Новая сделка с суммой, стадией, клиентом и ответственным",
    en: "A new deal with its amount, stage, client and responsible person",
  },
  triggers: {
    ru: ["создай сделку", "новая сделка", "заведи сделку"],
    en: ["create a deal", "new deal", "add a deal"],
  },
  parameters: createDealParameters,
  effect,
  needs,
  words: ["title", "amount"],
  prepare: async () => (await import("./create-deal.ts")).prepareCreateDeal,
};

export const moveDeal: Action<MoveDeal> = {
  id: "move-deal",
  title: { ru: "Перенести сделку на стадию", en: "Move a deal to a stage" },
  summary: {
    ru: "Переводит сделку на другую стадию, если нужно — другой воронки",
    en: "Moves a deal to another stage, of another pipeline if need be",
  },
  triggers: {
    ru: ["перенеси сделку", "передвинь сделку", "переведи сделку на стадию", "сделка выиграна", "сделка проиграна"],
    en: ["move the deal", "change the stage", "deal is won", "deal is lost"],
  },
  parameters: moveDealParameters,
  effect,
  needs,
  words: ["deal", "stage"],
  prepare: async () => (await import("./move-deal.ts")).prepareMoveDeal,
};

export const setDealAmount: Action<DealAmount> = {
  id: "set-deal-amount",
  title: { ru: "Изменить сумму сделки", en: "Set the amount of a deal" },
  summary: { ru: "Ставит сделке другую сумму", en: "Gives a deal another amount" },
  triggers: {
    ru: ["измени сумму сделки", "поставь сумму сделки"],
    en: ["set the amount of the deal", "change the amount"],
  },
  parameters: dealAmountParameters,
  effect,
  needs,
  words: ["deal", "amount"],
  prepare: async () => (await import("./set-deal-amount.ts")).prepareSetDealAmount,
};

export const setDealResponsible: Action<DealResponsible> = {
  id: "set-deal-responsible",
  title: { ru: "Сменить ответственного за сделку", en: "Set who is responsible for a deal" },
  summary: { ru: "Передаёт сделку другому сотруднику", en: "Hands a deal over to another person" },
  triggers: {
    ru: ["смени ответственного", "передай сделку", "назначь ответственного за сделку"],
    en: ["change the responsible person", "assign the deal", "hand over the deal"],
  },
  parameters: dealResponsibleParameters,
  effect,
  needs,
  words: ["deal", "person"],
  prepare: async () => (await import("./set-deal-responsible.ts")).prepareSetDealResponsible,
};

export const commentDeal: Action<CommentDeal> = {
  id: "comment-deal",
  title: { ru: "Комментарий к сделке", en: "Comment on a deal" },
  summary: { ru: "Пишет комментарий в ленту сделки", en: "Writes a comment in the timeline of a deal" },
  triggers: {
    ru: ["напиши комментарий к сделке", "прокомментируй сделку"],
    en: ["comment on the deal", "add a comment to the deal"],
  },
  parameters: commentDealParameters,
  effect,
  needs,
  words: ["deal", "text"],
  prepare: async () => (await import("./comment-deal.ts")).prepareCommentDeal,
};
