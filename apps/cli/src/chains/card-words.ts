/** Labels of a chain's card. */
export const cardWords = {
  ru: {
    parameters: ["Параметр", "Что это", "Пример"],
    steps: ["Шаг", "Метод", "Что делает"],
    many: "; можно несколько раз",
    each: "; для каждого ",
    when: "; если задан ",
    scopes: "Права",
    packs: "Наборы",
    undo: "Отмена",
    note: "Важно",
    pages: "Документация",
    example: "Пример",
  },
  en: {
    parameters: ["Parameter", "What it is", "Example"],
    steps: ["Step", "Method", "What it makes"],
    many: "; may be repeated",
    each: "; for each ",
    when: "; where there is ",
    scopes: "Scopes",
    packs: "Packs",
    undo: "Undo",
    note: "Note",
    pages: "Documentation",
    example: "Example",
  },
} as const;
