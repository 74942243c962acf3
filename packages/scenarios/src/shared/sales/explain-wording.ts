const ru = {
  whose: "Чьё",
  whoseMine: "Только сделки, где ответственный — {name}.",
  whoseGroup: "Сделки, где ответственный — кто-то из этих людей ({count}): {names}.",
  whoseAll: "Все сделки, которые видны ключу.",
  zone: "Часовой пояс",
  zoneText:
    "{zone} ({source, select, option {задан в запросе} user {из профиля} other {смещение, пояс неизвестен}}); «сейчас»: {now}.",
  rights: "Чьими глазами",
  rightsText:
    "{name}{isAdministrator, select, true {, администратор портала} other {: то, чего он не видит на портале, в отчёт не попадает}}.",
  open: "В работе",
  openText:
    "Открытые сделки на сейчас, без шаблонов повторяющихся. Суммы складываются по валютам и округляются до копеек только после сложения.",
  weighted: "Взвешенный прогноз",
  weightedText:
    "Сумма × вероятность по открытым сделкам с плановым закрытием {dates}. Вероятность — своя у сделки (пусто или 0 — не задана), иначе доля выигранных среди закрытых за 365 дней, побывавших в её стадии (если таких не меньше 20), иначе среди закрытых её воронки (не меньше 20), иначе сделка не взвешивается и перечислена. Считаются закрытые сделки всех, кого видит ключ, о ком бы ни был отчёт: у одной сделки вес всегда один. С прошедшим или пустым сроком — вес 0.",
  likely: "Наверняка и в лучшем случае",
  likelyText: "Невзвешенные суммы тех же сделок с вероятностью от 70 % и от 40 % (второе включает первое).",
  slipped: "Срок закрытия прошёл",
  slippedText: "Открытые сделки, которые по плану должны были закрыться до {today} (не включая).",
  plan: "План и факт",
  planText:
    "План — из файла plan.json, пересчитан в {currency}. Выиграно — сделки этих людей, закрытые успехом в {months}. Такими темпами — выиграно ÷ начавшиеся рабочие дни ({elapsed}) × все ({total}). Осталось — план минус выигранное; покрытие — взвешенный прогноз этих месяцев ÷ осталось.",
  records: "Записи прошлых дней",
  recordsOff:
    "Ежедневных записей нет, поэтому движение воронки, перенос сроков закрытия и динамика неизвестны: портал прежних сумм и сроков не хранит. Включить: файл reports.json в папке настроек, '{'\"snapshots\": \"daily\"'}'.",
  recordsNone: "Подходящей записи пока нет.",
  recordsTaken: "Сделаны: {taken}.",
  recordsWhose: "Сделки записи отобраны по тому, кто отвечал за них тогда: переданная другому сделка выбыла.",
  movement: "Движение воронки",
  movementText:
    "Было в работе + создано + вернулись или стали видны − выиграно − проиграно − удалены или больше не видны ± изменилась сумма = сейчас в работе, в каждой валюте. Создано — после записи; вернулись — созданы раньше, но в записи их нет. Выбывшие — с суммой из записи. Обе стороны пересчитаны по нынешним курсам, каждая строка округлена отдельно. Сделка, открытая и закрытая после записи, не входит никуда; смена воронки ничего не меняет.",
  datesMoved: "Перенос срока закрытия",
  datesMovedText:
    "Сделки в работе, у которых плановая дата закрытия позже (раньше), чем в записи; на сколько календарных дней. Дата, убранная или поставленная впервые, — не перенос. Прошёл ли срок, здесь не важно.",
  trends: "▲ и ▼",
  trendsText:
    "Разница с записью. Срок прошёл тогда — плановая дата закрытия раньше дня записи. Для зависших динамики нет: запись не хранит, с какого времени сделка в стадии.",
};

const en: Record<keyof typeof ru, string> = {
  whose: "Whose",
  whoseMine: "Only deals that {name} is responsible for.",
  whoseGroup: "Deals that one of these people ({count}) is responsible for: {names}.",
  whoseAll: "All deals that the key may see.",
  zone: "Time zone",
  zoneText:
    "{zone} ({source, select, option {asked for} user {from the profile} other {an offset, the zone is unknown}}); now: {now}.",
  rights: "Whose eyes",
  rightsText:
    "{name}{isAdministrator, select, true {, portal administrator} other {: what this user may not see on the portal is not in the report}}.",
  open: "Open deals",
  openText:
    "Open deals as of now, without recurring templates. Amounts are added up per currency and rounded to cents only after that.",
  weighted: "Weighted forecast",
  weightedText:
    "Amount × probability of open deals with a planned close {dates}. The probability is the deal’s own (empty or 0: not set), else the share won of the deals closed in the last 365 days that ever were in its stage (20 and more), else of those of its pipeline (20 and more), else the deal is not weighted and listed. The closed deals of everybody count, as far as the key may see them, whomever the report is about: a deal always has the same weight. With a planned close in the past, or none, the weight is 0.",
  likely: "Commit and best case",
  likelyText:
    "Unweighted sums of the same deals with a probability of 70% and more, and of 40% and more (commit included).",
  slipped: "Slipped",
  slippedText: "Open deals with a planned close before {today}.",
  plan: "Plan and fact",
  planText:
    "The plan is from the file plan.json, converted to {currency}. Won: deals of these people closed as won in {months}. At this pace: won ÷ working days that have begun ({elapsed}) × all ({total}). To go: plan − won; coverage: the weighted forecast of these months ÷ to go.",
  records: "Records of earlier days",
  recordsOff:
    "There are no daily records, so that the movement of the pipeline, moved dates and trends are unknown: the portal does not keep earlier amounts and dates. To switch them on: file reports.json in the configuration folder, '{'\"snapshots\": \"daily\"'}'.",
  recordsNone: "There is none of a fitting day yet.",
  recordsTaken: "Made: {taken}.",
  recordsWhose:
    "The deals of a record are chosen by who was responsible then: a deal that was handed to somebody else has left.",
  movement: "Movement of the pipeline",
  movementText:
    "Open then + created + reopened or newly visible − won − lost − deleted or out of view ± amount changed = open now, in every currency. Created: after the record; reopened: created before it, and not in it. What left counts with the amount of the record. Both sides are converted by the rates of now, every line is rounded by itself. A deal opened and closed since the record is in no line; a change of pipeline changes nothing.",
  datesMoved: "Planned close moved",
  datesMovedText:
    "Open deals whose planned close is later (earlier) than in the record, and by how many calendar days. A date that was removed, or set for the first time, is not moved. Whether it has passed does not matter here.",
  trends: "▲ and ▼",
  trendsText:
    "The difference to the record. Slipped then: planned close before the day of the record. Stuck deals have no trend: a record does not tell since when a deal was in its stage.",
};

/** Definitions of what the reports about sales count. */
export const salesExplainMessages = { ru, en };

export type SalesExplainKey = keyof typeof ru;
