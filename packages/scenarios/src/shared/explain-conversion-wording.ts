const ru = {
  converted: "Всего ≈",
  convertedText: "Пересчёт в {currency} по курсам портала: {rates}.",
  convertedNone: "Пересчёта нет: базовая валюта портала неизвестна.",
  withoutRate: "нет курса у {currencies}, эти суммы не вошли",
};

const en: Record<keyof typeof ru, string> = {
  converted: "In all ≈",
  convertedText: "Converted to {currency} by the rates of the portal: {rates}.",
  convertedNone: "Nothing is converted: the base currency of the portal is unknown.",
  withoutRate: "{currencies} has no rate and is left out",
};

/** How sums of several currencies become one. */
export const conversionExplainMessages = { ru, en };
