import type { PlanStatus, PlanView } from "b24kit";
import type { Text } from "../words.ts";

/** Where a plan stands. */
export const statusWords: Readonly<Record<PlanStatus, Text>> = {
  open: { ru: "ждёт ответа", en: "open" },
  running: { ru: "выполняется", en: "running" },
  done: { ru: "выполнен", en: "done" },
  failed: { ru: "с ошибкой", en: "failed" },
  unknown: { ru: "исход неизвестен", en: "unknown" },
  discarded: { ru: "отклонён", en: "discarded" },
  expired: { ru: "истёк", en: "expired" },
  undone: { ru: "отменён", en: "undone" },
};

/** Whether a plan can be taken back. */
export const reversibilityWords: Readonly<Record<PlanView["reversibility"], Text>> = {
  undo: { ru: "можно, прежние значения записаны", en: "possible, the values before are recorded" },
  restore: { ru: "можно, портал умеет вернуть", en: "possible, the portal can restore it" },
  remove: { ru: "можно, созданное будет удалено", en: "possible, what it creates is deleted" },
  partly: { ru: "можно не всё: остальное останется", en: "possible in part: the rest stays" },
  none: { ru: "нельзя", en: "not possible" },
  unknown: { ru: "неизвестно, можно ли", en: "not known to be possible" },
};
