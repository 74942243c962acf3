const ru = {
  period: "Период",
  periodText: "С {from} до {to} (не включая). Раньше: с {before} до {beforeTo}, столько же времени.",
  quality: "Качество данных",
  qualityText:
    "Открытые сделки: сумма 0 или пустая; отрицательная; нет срока закрытия; срок раньше сегодня; нет ни контакта, ни компании; стадии нет в справочнике; в стадии дольше 90 дней. У закрытых: закрыта раньше, чем создана.",
  stages: "Стадии",
  stagesText:
    "Открытые сделки на сейчас. Доля — от пересчитанной суммы воронки. «Стоят» — медиана времени, которое открытые сделки уже провели в стадии: с последнего перехода, без переходов — с создания. «Стояли» — медиана пребываний, закончившихся за период: от входа в стадию до выхода из неё, каждый заход отдельно, по истории стадий.",
  conversion: "Прошли дальше",
  conversionText:
    "Из сделок, впервые вошедших в стадию за период, доля тех, что потом вошли в открытую стадию с большей сортировкой или выиграны. Проигрыш — не продвижение; пропущенная стадия входом не считается. По истории стадий, она известна только для нынешней воронки сделки. Пока с конца периода не прошёл медианный цикл, когорта незрелая; без выигранных за период сделок цикл, а с ним и зрелость, неизвестны.",
  through: "Из созданных выиграно",
  throughText: "Выигранные к этому моменту ÷ все созданные за период.",
  winRate: "Доля выигранных",
  winRateText:
    "Выигранные ÷ (выигранные + проигранные), закрытые за период: чей последний переход по стадиям в этот период. Если портал не сообщает последнего перехода сделки, берётся последняя запись её истории стадий; без неё сделка не входит никуда и названа в примечаниях. По числу и по пересчитанной сумме.",
  cycle: "Цикл сделки",
  cycleText:
    "Время от создания до закрытия сделок, выигранных за период: медиана и 75-й процентиль (линейная интерполяция), в днях с одним знаком. Закрытые раньше создания исключены и перечислены.",
  velocity: "Скорость",
  velocityText:
    "Открытые сделки × средняя пересчитанная сумма выигранной × доля выигранных ÷ медианный цикл в днях. Если чего-то нет, не определена.",
  stuck: "Зависли",
  stuckText:
    "Открытые сделки, которые в своей стадии дольше нормы. Норма: заданная в настройках, иначе полуторная медиана завершённых пребываний за 365 дней, если их не меньше 5, иначе 14 дней. Сравнивается точно, показано с округлением вверх до дней.",
  concentration: "Концентрация",
  concentrationText: "Доля трёх крупнейших по взвешенной сумме сделок во взвешенном прогнозе, в {currency}.",
  leads: "Новые лиды недели",
  leadsText: "Лиды, созданные с {from}, по источникам; рядом — за ту же часть прошлой недели.",
  managers: "По менеджерам",
  managersText:
    "Все, кто отвечает за открытую или закрытую за период сделку. Доля выигранных — от 5 закрытых. Просроченные задачи — открытые со сроком раньше «сейчас». Сделано дел — все завершённые за период: звонки, встречи, письма и чаты, и входящие тоже, прочие дела; каждое один раз, за ответственным. Не в счёт заполненные формы и пропущенные звонки, даже если их отметили. Когда дело завершили, портал не сообщает: взят момент последнего изменения завершённого дела, и более поздняя правка его сдвигает. Прочерк — прочитать не удалось.",
  deltas: "Изменение",
  deltasText: "Разница с предыдущим периодом той же длины; у незавершённого периода — с той же его частью.",
  datesAny: "с сегодняшнего дня",
  horizon: "За какие сроки прогноз",
  horizonText:
    "За срок закрытия в периоде, если период идёт дальше сегодняшнего дня. Если нет, впереди в нём ничего не осталось: берутся все сроки с сегодняшнего дня.",
  planMonths: "Месяцы плана",
  planMonthsText: "Месяцы периода, если он состоит из целых месяцев, иначе текущий месяц.",
  recordChoice:
    "Запись за день до начала периода (или до 6 дней раньше; для будущего периода вчерашняя) и вчерашняя (или до 3 дней раньше); сравнивается с «сейчас», даже если период кончился.",
};

const en: Record<keyof typeof ru, string> = {
  period: "Period",
  periodText: "From {from} until {to} (excluded). Before: from {before} until {beforeTo}, as long.",
  quality: "Data quality",
  qualityText:
    "Open deals: amount 0 or empty; negative; no planned close; planned close before today; neither contact nor company; a stage that the portal does not list; more than 90 days in the stage. Closed ones: closed before they were created.",
  stages: "Stages",
  stagesText:
    "Open deals as of now. The share is of the converted sum of the pipeline. “Days so far”: the median time that the open deals have been in the stage, since the last stage move (since creation without one). “Days stayed”: the median of the stays that ended in the period, from coming into the stage to leaving it, each visit by itself, from the stage history.",
  conversion: "Went on",
  conversionText:
    "Of the deals that came into the stage for the first time in the period, the share that later came into an open stage of higher sort or was won. Losing is not going on; a stage that was skipped has no entry. From the stage history, which is known for the present pipeline of a deal only. Until the median cycle has passed since the end of the period, the cohort is immature; without a deal won in the period the cycle is not known, nor whether it is.",
  through: "Won of those created",
  throughText: "Won by now ÷ all created in the period.",
  winRate: "Win rate",
  winRateText:
    "Won ÷ (won + lost) of the deals closed in the period: those whose last stage move lies in it. Where the portal does not tell the last move of a deal, the last record of its stage history is taken; a deal without one is in no period and named in the notices. By count and by converted amount.",
  cycle: "Sales cycle",
  cycleText:
    "Time from creation to closing of deals won in the period: median and 75th percentile (linear interpolation), in days with one decimal. Those closed before they were created are left out and listed.",
  velocity: "Velocity",
  velocityText:
    "Open deals × average converted won amount × win rate ÷ median cycle in days. Unknown when one of them is.",
  stuck: "Stuck",
  stuckText:
    "Open deals that are in their stage for longer than its limit: the configured one, else 1.5 × the median completed stay of the last 365 days when at least 5 are known, else 14 days. Compared exactly, shown rounded up to days.",
  concentration: "Concentration",
  concentrationText:
    "The share of the three deals of the largest weighted amount in the weighted forecast, in {currency}.",
  leads: "New leads of the week",
  leadsText: "Leads created since {from}, by source; beside them those of the same part of the week before.",
  managers: "By person",
  managersText:
    "Everybody who is responsible for an open deal or one closed in the period. The win rate is told from 5 closed deals on. Overdue tasks: open with a deadline before now. Activities: all that were completed in the period (calls, meetings, letters and chats, incoming ones too, and any other), each once, by the responsible person; forms that were filled in and missed calls do not count, even when ticked off. The portal does not tell when an activity was completed: the moment of the last change of a completed one is taken, and a later edit moves it. A dash: it could not be read.",
  deltas: "Change",
  deltasText:
    "The difference to the period of the same length before; of one that is under way, to the same part of it.",
  datesAny: "from today on",
  horizon: "Dates of the forecast",
  horizonText:
    "A planned close in the period, when the period reaches beyond today. Otherwise nothing of it lies ahead, and any date from today on is taken.",
  planMonths: "Months of the plan",
  planMonthsText: "Those of the period when it is made of whole months, else the current one.",
  recordChoice:
    "The record of the day before the period (or up to 6 days older; of a period to come yesterday’s), and yesterday’s (or up to 3 days older); compared with now, even when the period is over.",
};

/** Definitions of what the pipeline counts. */
export const pipelineExplainMessages = { ru, en };

export type PipelineExplainKey = keyof typeof ru;
