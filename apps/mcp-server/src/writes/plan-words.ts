import type { Language } from "b24kit";

/** A text in each language that people are asked in. */
export type Words = Readonly<Record<Language, string>>;

/** What stands around a plan when a person is asked. */
export const planWords = {
  portal: { ru: "Портал", en: "Portal" },
  user: { ru: "пользователь", en: "user" },
  profile: { ru: "профиль", en: "profile" },
  methods: { ru: "Методы", en: "Methods" },
  rest3Methods: { ru: "Методы (REST 3.0)", en: "Methods (REST 3.0)" },
  note: { ru: "Важно", en: "Note" },
  hidden: {
    ru: "Ключ вебхука в тексте скрыт (***): отправится он целиком.",
    en: "The key of a webhook in the text is hidden (***): it will be sent as it is.",
  },
  final: { ru: "Вернуть это будет нельзя.", en: "This cannot be taken back." },
  partly: { ru: "Вернуть можно будет не всё.", en: "Not all of this can be taken back." },
  yes: { ru: "Да, выполнить", en: "Yes, run it" },
  type: { ru: "Чтобы выполнить, наберите число", en: "To run it, type the number" },
} as const satisfies Readonly<Record<string, Words>>;
