const ru = {
  average: "Средняя сделка",
  averageText: "Сумма, пересчитанная в {currency}, ÷ число сделок, которые можно пересчитать (в данных, open.average).",
  stages: "Стадии",
  stagesText:
    "Сделки по стадии, в которой они сейчас, в порядке стадий воронки; последними — стадии, которых на портале больше нет. Пустые стадии не показаны, в данных они есть.",
  share: "Доля",
  shareText: "Пересчитанная сумма стадии ÷ пересчитанная сумма воронки; нет, если сумма воронки не больше нуля.",
  age: "Медиана, дней",
  ageText:
    "Медиана времени в стадии: от последней смены стадии, а если её не было — от создания, до «сейчас». Показано с округлением вверх до дней.",
  limit: "Норма, дней",
  limitText:
    "Заданная в настройках, иначе полуторная медиана завершённых пребываний за 365 дней, если их не меньше 5, иначе 14 дней. Показана с округлением вверх.",
  stuck: "Зависшие",
  stuckText:
    "Открытые сделки, которые в своей стадии дольше нормы. Сравнивается точно, без округления. Правка карточки срок не сбрасывает.",
  rotting: "Никто не касался",
  rottingText: "Зависшие сделки, у которых и последнее дело или письмо старше нормы стадии.",
  slipped: "Прошёл срок закрытия",
  slippedText: "Плановая дата закрытия раньше чем {today}; она берётся как записана, пояс на неё не влияет.",
  order: "Порядок",
  orderText:
    "В стадии первой — самая большая сумма в пересчёте; без курса — последними. В данных описаны первые 50 каждой стадии, номера — всех.",
};

const en: Record<keyof typeof ru, string> = {
  average: "Average deal",
  averageText:
    "The sum converted to {currency} ÷ the number of deals that can be converted (in the data, open.average).",
  stages: "Stages",
  stagesText:
    "Deals by the stage that they are in now, in the order of the pipeline; stages that the portal does not list any more come last. Empty stages are in the data only.",
  share: "Share",
  shareText: "Converted sum of the stage ÷ converted sum of the pipeline; none when that is not above zero.",
  age: "Median, days",
  ageText:
    "Median of the time in the stage: from the last stage move, or the creation if there was none, to now. Shown rounded up to days.",
  limit: "Limit, days",
  limitText:
    "The configured one, else 1.5 × the median completed stay of the last 365 days when at least 5 are known, else 14 days. Shown rounded up.",
  stuck: "Stuck",
  stuckText:
    "Open deals that are in their stage for longer than its limit, compared exactly. Editing a deal does not reset it.",
  rotting: "Nobody touched it",
  rottingText: "Stuck deals whose last activity, too, is longer ago than the limit of the stage.",
  slipped: "Past the planned close",
  slippedText: "The planned close is before {today}; it is taken as written, whatever the zone.",
  order: "Order",
  orderText:
    "In a stage the largest converted amount first, those without a rate last. The data describe the first 50 of each stage and name the ids of all.",
};

/** Definitions of what this report counts. */
export const dealsExplainMessages = { ru, en };

export type DealsExplainKey = keyof typeof ru;
