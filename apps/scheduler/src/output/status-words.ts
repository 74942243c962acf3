import type { DeliveryStatus, RunStatus } from "../store/run-store.ts";
import type { Text } from "../words.ts";

/** How runs and deliveries stand, in words. */
export const statusWords: Readonly<Record<RunStatus | DeliveryStatus, Text>> = {
  waiting: { ru: "ждёт", en: "waiting" },
  running: { ru: "выполняется", en: "running" },
  done: { ru: "готово", en: "done" },
  silent: { ru: "не о чем", en: "silent" },
  failed: { ru: "не удалось", en: "failed" },
  missed: { ru: "пропущено", en: "missed" },
  skipped: { ru: "на паузе", en: "skipped" },
  sending: { ru: "отправляется", en: "sending" },
  delivered: { ru: "доставлено", en: "delivered" },
  refused: { ru: "не доставлено", en: "not delivered" },
  unknown: { ru: "неизвестно", en: "not known" },
  repeated: { ru: "возможно, дважды", en: "maybe twice" },
};
