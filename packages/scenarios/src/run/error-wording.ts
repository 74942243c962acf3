const ru = {
  invalidParameters: "Параметры отчёта заданы неверно: {details}.",
  invalidParametersHint: "Проверьте имена и значения параметров.",
  invalidDate: "Не понял дату «{text}».",
  invalidDateHint: "Напишите дату как 2026-11-25, день недели или одно из слов: сегодня, завтра, вчера.",
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
