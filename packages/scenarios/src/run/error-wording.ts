const ru = {
  invalidParameters: "Параметры отчёта заданы неверно: {details}.",
  invalidParametersHint: "Проверьте имена и значения параметров.",
  invalidDate: "Не понял дату «{text}».",
  invalidDateHint: "Напишите дату как 2026-11-25, день недели или одно из слов: сегодня, завтра, вчера.",
  dateAndPeriod: "Названы и день «{date}», и период «{period}».",
  dateAndPeriodHint: "Оставьте что-нибудь одно.",
  invalidPeriod: "Не понял период «{text}».",
  invalidPeriodHint:
    "Напишите период словами (эта неделя, прошлый месяц, за 30 дней), месяцем (октябрь, 2026-10) или датами 2026-10-01..2026-10-15.",
  invalidSince: "Не понял, с какого времени: «{text}».",
  invalidSinceHint: "Напишите, за сколько времени (24h, 3 дня), или прошедший день: вчера, 2026-11-20.",
  invalidQuery: "По «{text}» искать нечего.",
  invalidQueryHint:
    "Напишите имя, название, телефон, почту или номер записи (contact:17); в слове нужны хотя бы две буквы или цифры.",
  invalidTimeZone: "Нет часового пояса «{text}».",
  invalidTimeZoneHint: "Напишите пояс как Europe/Moscow или смещение как +03:00.",
  unknownUser: "На портале нет сотрудника с номером {id}.",
  unknownUserHint: "Номер сотрудника стоит в адресе его профиля на портале.",
  unknownDepartment: "На портале нет отдела с номером {id}.",
  unknownDepartmentHint: "Номера отделов видны в структуре компании на портале.",
  missingRight: "Отчёт по отделу собирается по спискам сотрудников и отделов, а у ключа не хватает прав: {scopes}.",
  missingRightHint: "Попросите администратора портала добавить в настройках вебхука недостающие права: {scopes}.",
  unreadablePeople:
    "Отчёт по отделу собирается по спискам сотрудников и отделов, а прочитать их не удалось. Ответ портала: {details}.",
  unreadablePeopleHint: "Повторите через несколько минут; если не поможет, покажите это администратору портала.",
};

const en: Record<keyof typeof ru, string> = {
  invalidParameters: "The parameters of the report are wrong: {details}.",
  invalidParametersHint: "Check the names and values of the parameters.",
  invalidDate: "“{text}” is not a date.",
  invalidDateHint: "Write a date such as 2026-11-25, a weekday, or one of today, tomorrow, yesterday.",
  dateAndPeriod: "Both a day, “{date}”, and a period, “{period}”, are given.",
  dateAndPeriodHint: "Keep one of them.",
  invalidPeriod: "“{text}” is not a period.",
  invalidPeriodHint:
    "Write a period in words (this week, last month, last 30 days), a month such as October or 2026-10, or dates such as 2026-10-01..2026-10-15.",
  invalidSince: "“{text}” is not a time to begin with.",
  invalidSinceHint: "Write how far back (24h, 3 days) or a day that is past: yesterday, 2026-11-20.",
  invalidQuery: "There is nothing to look for in “{text}”.",
  invalidQueryHint:
    "Write a name, a title, a telephone number, an e-mail address or a record such as contact:17; a word takes two letters or digits at least.",
  invalidTimeZone: "There is no time zone “{text}”.",
  invalidTimeZoneHint: "Write a zone such as Europe/London or an offset such as +01:00.",
  unknownUser: "The portal has no user with the id {id}.",
  unknownUserHint: "The id stands in the address of the user’s profile on the portal.",
  unknownDepartment: "The portal has no department with the id {id}.",
  unknownDepartmentHint: "The ids stand in the company structure of the portal.",
  missingRight:
    "A report about a department needs the lists of people and departments, and the key lacks permissions: {scopes}.",
  missingRightHint:
    "Ask the portal’s administrator to add the missing permissions in the settings of the webhook: {scopes}.",
  unreadablePeople:
    "A report about a department needs the lists of people and departments, and they could not be read. The portal says: {details}.",
  unreadablePeopleHint: "Try again in a few minutes; if that does not help, show this to the portal’s administrator.",
};

export const errorMessages = { ru, en };
