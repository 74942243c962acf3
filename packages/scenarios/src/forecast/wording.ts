const ru = {
  headline: "{month}: в работе {open}; взвешенно {weighted}, наверняка {commit}, в лучшем случае {bestCase}.",
  headlineOpen: "{month}: в работе {open}; вероятности прочитать не удалось.",
  headlineNothing: "На {month} не запланировано закрыть ни одной сделки.",
  headlineUnread: "Открытые сделки прочитать не удалось: что с этим делать, сказано ниже.",
  deals: "Открытые сделки",
  closed: "Закрытые сделки",
  odds: "Вероятности",
  indicator: "Показатель",
  open: "В работе",
  monthsChart: "Прогноз по месяцам",
  dealsColumn: "Сделок",
  sum: "Сумма",
  withoutClose: "Без срока закрытия",
  withoutCloseNone: "У всех открытых сделок указан срок закрытия.",
  slippedIn:
    "Срок уже прошёл у {count, plural, one {# сделки} few {# сделок} many {# сделок} other {# сделки}}: их вес 0.",
  oddsUnread: "Взвешенной суммы нет: вероятности по закрытым сделкам прочитать не удалось.",
  byPipeline:
    "По {count, plural, one {# сделке} few {# сделкам} many {# сделкам} other {# сделки}} вероятность взята по всей воронке: для стадии закрытых сделок мало.",
  withoutProbability: "Вероятность неизвестна, в прогноз не вошли: {deals}.",
  withoutCloseText: "Открытые сделки, в карточке которых нет предполагаемой даты закрытия: ни в один месяц не входят.",
  dates: "в этом месяце",
  recordChoice: "Запись недельной давности (или до 6 дней старше); пока таких нет, последняя за прошлые дни.",
  hintPipeline: "воронка по стадиям и менеджерам: b24 report pipeline{options}",
  hintExplain: "как посчитано каждое число: b24 report forecast --explain{options}",
};

const en: Record<keyof typeof ru, string> = {
  headline: "{month}: {open} open; weighted {weighted}, commit {commit}, best case {bestCase}.",
  headlineOpen: "{month}: {open} open; the probabilities could not be read.",
  headlineNothing: "No deal is planned to close in {month}.",
  headlineUnread: "The open deals could not be read: what to do about it is said below.",
  deals: "Open deals",
  closed: "Closed deals",
  odds: "Probabilities",
  indicator: "Figure",
  open: "Open",
  monthsChart: "Forecast by month",
  dealsColumn: "Deals",
  sum: "Sum",
  withoutClose: "No planned close",
  withoutCloseNone: "Every open deal has a planned close.",
  slippedIn: "{count, plural, one {# deal is} other {# deals are}} past the planned close and weighted 0.",
  oddsUnread: "There is no weighted sum: the closed deals from which probabilities are learned could not be read.",
  byPipeline:
    "The probability of {count, plural, one {# deal} other {# deals}} is that of the whole pipeline: too few deals of the stage are closed.",
  withoutProbability: "The probability is unknown, left out of the forecast: {deals}.",
  withoutCloseText: "Open deals that state no planned close: they are in no month.",
  dates: "in the month",
  recordChoice:
    "The record of a week ago (or up to 6 days older); while there is none, the latest one of an earlier day.",
  hintPipeline: "the pipeline by stage and person: b24 report pipeline{options}",
  hintExplain: "how every number is counted: b24 report forecast --explain{options}",
};

export const forecastMessages = { ru, en };

export type ForecastKey = keyof typeof ru;
