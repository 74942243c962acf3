/** What somebody typed who had no part in the ranking, and the methods that do it: mostly wishes without the portal's words. */
export const reviewedTasks: readonly (readonly [text: string, ...methods: string[]])[] = [
  ["реквизиты компании", "crm.requisite.list"],
  ["schedule a meeting", "calendar.event.add"],
  ["comment on a deal", "crm.timeline.comment.add"],
  ["upload a file", "disk.folder.uploadFile"],
  ["find client by phone number", "crm.duplicate.findbycomm"],
  ["новость в живую ленту", "log.blogpost.add"],
  ["сформировать договор по шаблону", "crm.documentgenerator.document.add"],
  ["generate a contract from a template", "crm.documentgenerator.document.add"],
  ["запланировать звонок клиенту", "crm.activity.todo.add"],
  ["plan a follow-up call", "crm.activity.todo.add"],
  ["ответить клиенту в открытой линии", "imopenlines.crm.message.add", "imopenlines.operator.answer"],
  ["задания на согласование", "bizproc.task.list"],
  ["сколько звонков сделал отдел", "voximplant.statistic.get"],
  ["call recordings", "voximplant.statistic.get"],
  // No method converts a lead: its status is changed, and a deal is added.
  ["конвертировать лид", "crm.item.update", "crm.item.add"],
  ["convert a lead", "crm.item.update", "crm.item.add"],
  ["закрыть сделку", "crm.item.update"],
  ["free time of colleagues", "calendar.accessibility.get"],
];
