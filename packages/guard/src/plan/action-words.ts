import type { Text } from "@b24kit/catalog";
import type { PlannedObject } from "./plan.ts";

/** What may be done to an object, in words. */
interface ActionWords {
  /** What is asked or told to do: "Создать". */
  readonly verb: Text;
  /** As a heading: "Создание". */
  readonly heading: Text;
  /** When it is done: "Создано". */
  readonly done: Text;
}

/** The words of each action. */
export const actionWords: Readonly<Record<PlannedObject["action"], ActionWords>> = {
  create: {
    verb: { ru: "Создать", en: "Create" },
    heading: { ru: "Создание", en: "Create" },
    done: { ru: "Создано", en: "Created" },
  },
  change: {
    verb: { ru: "Изменить", en: "Change" },
    heading: { ru: "Изменение", en: "Change" },
    done: { ru: "Изменено", en: "Changed" },
  },
  delete: {
    verb: { ru: "Удалить", en: "Delete" },
    heading: { ru: "Удаление", en: "Delete" },
    done: { ru: "Удалено", en: "Deleted" },
  },
  send: {
    verb: { ru: "Отправить", en: "Send" },
    heading: { ru: "Отправка", en: "Send" },
    done: { ru: "Отправлено", en: "Sent" },
  },
  run: {
    verb: { ru: "Выполнить", en: "Run" },
    heading: { ru: "Выполнение", en: "Run" },
    done: { ru: "Выполнено", en: "Run" },
  },
};
