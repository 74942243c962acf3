/** What the search of the site says in Russian. */
export const searchWords = {
  translations: {
    button: { buttonText: "Поиск", buttonAriaLabel: "Поиск" },
    modal: {
      displayDetails: "Показать подробности",
      resetButtonTitle: "Очистить",
      backButtonTitle: "Закрыть",
      noResultsText: "Ничего не найдено:",
      footer: {
        selectText: "открыть",
        selectKeyAriaLabel: "ввод",
        navigateText: "выбрать",
        navigateUpKeyAriaLabel: "вверх",
        navigateDownKeyAriaLabel: "вниз",
        closeText: "закрыть",
        closeKeyAriaLabel: "escape",
      },
    },
  },
} as const;
