export { absences, type AbsenceConditions } from "./calendar/absence-queries.ts";
export { uniqueEvents } from "./calendar/event-adapter.ts";
export { type EventConditions, eventsOf } from "./calendar/event-queries.ts";
export {
  DEFAULT_WORK_CALENDAR,
  isShortDay,
  isWorkingDay,
  nextWorkingDay,
  previousWorkingDay,
  weekOf,
} from "./calendar/work-calendar.ts";
export { type MeetingEvent, meetingsOf, type Participant } from "./calendar/meeting-queries.ts";
export { createPortal, PART_TIMEOUT, type PortalOptions } from "./create-portal.ts";
export { type ActivityConditions, activitiesWhere } from "./crm/activity-queries.ts";
export { activitiesBoundTo, type ClientActivity } from "./crm/client-activities.ts";
export { type ClientCard, type ClientConditions, clientCards, type ClientType } from "./crm/client-cards.ts";
export { type DealConditions, dealsWhere } from "./crm/deal-queries.ts";
export { dealsCalled } from "./crm/deal-search.ts";
export { yoSpellings } from "./crm/yo-spellings.ts";
export { dealTasks } from "./crm/deal-tasks.ts";
export { clientsReachedBy, MOST_DUPLICATE_VALUES, MOST_DUPLICATES } from "./crm/duplicates.ts";
export { inParts } from "./crm/in-parts.ts";
export type { ItemConditions } from "./crm/item-query.ts";
export { leadsWhere } from "./crm/lead-queries.ts";
export { median } from "./crm/median.ts";
export { activityDeals, plannedActivities, type PlannedActivityConditions } from "./crm/planned-activities.ts";
export {
  completedStays,
  createStageHistory,
  ownersWithEarlierHistory,
  type StageHistory,
  type StageStay,
} from "./crm/stage-history.ts";
export { DEFAULT_STAGE_LIMIT, LEARNING_DAYS } from "./crm/stage-limits.ts";
export { stageEntries, type StageMoveConditions, stageMoves } from "./crm/stage-move-queries.ts";
export type { DictionaryCache } from "./dictionaries/dictionary-cache.ts";
export { MalformedAnswerError, type PortalErrorCode, PortalReadError } from "./errors.ts";
export { loadFields } from "./fields/fields-cache.ts";
export type { PortalField } from "./fields/portal-field.ts";
export { FieldsError } from "./fields/read-fields.ts";
export type * from "./model/dictionaries.ts";
export type * from "./model/types.ts";
export type { FileClient } from "./files/file-client.ts";
export { checkedName, localName } from "./files/file-name.ts";
export { type FilePlace, filePlace } from "./files/file-place.ts";
export { FileProblem, type FileProblemCode } from "./files/file-problem.ts";
export {
  type FileSource,
  type FileTarget,
  parseFileSource,
  parseFileTarget,
  type RecordKind,
} from "./files/file-target.ts";
export { findFile, type FoundFile } from "./files/find-file.ts";
export { uploadCommands } from "./files/upload-commands.ts";
export { colleagues } from "./people/colleague-queries.ts";
export { departments } from "./people/department-queries.ts";
export { emailsOf, type PersonEmail } from "./people/email-queries.ts";
export { findPerson } from "./people/find-person.ts";
export { membersOf } from "./people/members-of.ts";
export { peopleWhere, type PeopleConditions } from "./people/user-queries.ts";
export { type Workday, workdayOf, type WorkdayState } from "./people/workday-queries.ts";
export { type FoundUser, outsiders, peopleWithEmail } from "./people/user-search.ts";
export type * from "./portal.ts";
export type * from "./query.ts";
export type { PortalClient } from "./read/portal-client.ts";
export { type RecordLinks, recordLinks } from "./record-links.ts";
export { type CellKind, cellKind } from "./records/cell-kind.ts";
export { dayBounds } from "./records/day-bounds.ts";
export { type RecordList, recordList } from "./records/record-list.ts";
export { type RecordWrites, recordWrites } from "./records/record-writes.ts";
export { type CrmLink, tasksLinkedTo } from "./tasks/linked-tasks.ts";
export { type TaskConditions, tasksWhere } from "./tasks/task-queries.ts";
export { dayStart, offsetZone, validZone } from "./zone.ts";
export { addedId } from "./write/added-id.ts";
export {
  addCompany,
  addContact,
  type CompanyDraft,
  type ContactDraft,
  type ContactPoints,
} from "./write/customer-writes.ts";
export {
  addDeal,
  commentDeal,
  type DealDraft,
  moveDeal,
  type RecordId,
  setDealAmount,
  setDealResponsible,
} from "./write/deal-writes.ts";
export type { MessageText } from "./write/plain-text.ts";
export { type EventDetails, eventDetails } from "./write/event-details.ts";
export { addMeeting, type MeetingDraft, moveMeeting } from "./write/event-writes.ts";
export {
  companiesFound,
  contactsFound,
  type Customer,
  dealsFound,
  type ItemSearch,
  leadsFound,
} from "./write/item-search.ts";
export { type LeadCard, leadCard } from "./write/lead-card.ts";
export { addLead, type LeadDraft, setLeadStatus } from "./write/lead-writes.ts";
export { type MessageTarget, sendMessage } from "./write/message-writes.ts";
export { originOutcomes } from "./write/origin-outcomes.ts";
export { type TaskCard, taskCards, type TaskSearch } from "./write/task-cards.ts";
export {
  addTask,
  approveTask,
  commentTask,
  taskChatSection,
  writeInTaskChat,
  completeTask,
  delegateTask,
  reopenTask,
  setTaskDeadline,
  type TaskDraft,
} from "./write/task-writes.ts";
export { addTodo, type TodoDraft } from "./write/todo-writes.ts";
export type { WriteCommand } from "./write/write-command.ts";
