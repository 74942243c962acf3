const ru = {
  stuck: "Зависшие",
  stuckText:
    "Открытые сделки, которые в своей стадии дольше её нормы: от последней смены стадии, а если её не было — от создания. Сравнивается точно, показано с округлением вверх до дней. Правка карточки срок не сбрасывает.",
  limits: "Нормы стадий",
  limitsText:
    "Заданная в настройках, иначе полуторная медиана завершённых пребываний за 365 дней (каждый заход отдельно), если их не меньше 5, иначе 14 дней.",
  limit:
    "{pipeline}, {stage} — {days}\u00A0дн. ({source, select, configured {задана} learned {пребываний: {stays}} other {по умолчанию}})",
  rotting: "Никто не касался",
  rottingText: "Зависшие сделки, у которых и последнее дело или письмо старше нормы стадии.",
  stepless: "Без следующего шага",
  steplessText:
    "Открытые сделки, зависшие или нет, с которыми не связано ни одно незавершённое дело со сроком позже «сейчас» (входящие обращения и дела без срока не в счёт) и ни одна открытая задача.",
  steplessUnknown: "Дела или задачи прочитать не удалось, поэтому числа нет.",
  askedActivities: "Портал не называет в списке дел все их сделки; о них спрошено отдельно (дел: {count}).",
  idle: "Ещё не зависли",
  idleText: "Те из сделок без следующего шага, которые в стадии не дольше нормы.",
  managers: "По сотрудникам",
  managersText:
    "По ответственному; в таблице те, у кого есть зависшие сделки или сделки без шага. Первым — у кого зависла самая большая пересчитанная сумма.",
  order: "Порядок",
  orderText:
    "Первой — самая большая сумма в пересчёте; без курса — последними. В данных описаны первые 50 сделок каждого списка, номера — всех.",
};

const en: Record<keyof typeof ru, string> = {
  stuck: "Stuck",
  stuckText:
    "Open deals that are in their stage for longer than its limit: since the last stage move, or the creation if there was none. Compared exactly, shown rounded up to days. Editing a deal does not reset it.",
  limits: "Limits of stages",
  limitsText:
    "The configured one, else 1.5 × the median completed stay of the last 365 days (each visit counts) when at least 5 are known, else 14 days.",
  limit:
    "{pipeline}, {stage}: {days}\u00A0days ({source, select, configured {configured} learned {stays: {stays}} other {default}})",
  rotting: "Nobody touched it",
  rottingText: "Stuck deals whose last activity, too, is longer ago than the limit of the stage.",
  stepless: "Without a next step",
  steplessText:
    "Open deals, stuck or not, to which no uncompleted activity with a deadline after now is bound (incoming requests and activities without a deadline are no step) and no open task is linked.",
  steplessUnknown: "Activities or tasks could not be read, so there is no number.",
  askedActivities:
    "The portal does not name all deals of an activity in its list; they were asked for apart ({count}).",
  idle: "Not stuck yet",
  idleText: "Those of the deals without a next step that are in their stage for no longer than its limit.",
  managers: "By person",
  managersText:
    "By the responsible person; those who have stuck deals or deals without a step. The largest converted stuck sum comes first.",
  order: "Order",
  orderText:
    "The largest converted amount first, those without a rate last. The data describe the first 50 deals of each list and name the ids of all.",
};

/** Definitions of what this report counts. */
export const stuckExplainMessages = { ru, en };

export type StuckExplainKey = keyof typeof ru;
