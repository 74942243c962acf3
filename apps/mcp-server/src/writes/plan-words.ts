import type { Language, PlannedObject } from "b24kit";

/** A text in each language that people are asked in. */
export type Words = Readonly<Record<Language, string>>;

/** What is done to an object. */
export const verbs: Readonly<Record<PlannedObject["action"], Words>> = {
  create: { ru: "Создать", en: "Create" },
  change: { ru: "Изменить", en: "Change" },
  delete: { ru: "Удалить", en: "Delete" },
  send: { ru: "Отправить", en: "Send" },
  run: { ru: "Выполнить", en: "Run" },
};

/** The same when it is done. */
export const doneWords: Readonly<Record<PlannedObject["action"], Words>> = {
  create: { ru: "Создано", en: "Created" },
  change: { ru: "Изменено", en: "Changed" },
  delete: { ru: "Удалено", en: "Deleted" },
  send: { ru: "Отправлено", en: "Sent" },
  run: { ru: "Выполнено", en: "Run" },
};

/** What stands around a plan when a person is asked. */
export const planWords = {
  portal: { ru: "Портал", en: "Portal" },
  user: { ru: "пользователь", en: "user" },
  profile: { ru: "профиль", en: "profile" },
  methods: { ru: "Методы", en: "Methods" },
  note: { ru: "Важно", en: "Note" },
  recipient: { ru: ", получатель: ", en: " to " },
  hidden: {
    ru: "Ключ вебхука в тексте скрыт (***): отправится он целиком.",
    en: "The key of a webhook in the text is hidden (***): it will be sent as it is.",
  },
  final: { ru: "Вернуть это будет нельзя.", en: "This cannot be taken back." },
  partly: { ru: "Вернуть можно будет не всё.", en: "Not all of this can be taken back." },
  yes: { ru: "Да, выполнить", en: "Yes, run it" },
  type: { ru: "Чтобы выполнить, наберите число", en: "To run it, type the number" },
} as const satisfies Readonly<Record<string, Words>>;
