export {
  type Answer,
  anyMethod,
  type Call,
  type Client,
  ClientError,
  type ClientErrorCode,
  type ClientEvent,
  command,
  type Command,
  createClient,
  InvalidWebhookError,
  isReference,
  type Link,
  type Logger,
  type Outcome,
  type Params,
  parseWebhook,
  PortalError,
  type Reference,
  result,
  type Webhook,
} from "@b24kit/client";
export {
  type AccessPolicy,
  type Actor,
  type Applied,
  type Consent,
  type FieldChange,
  type FieldDifference,
  type Grant,
  GrantError,
  type Grants,
  type Journal,
  type Plan,
  type PlannedObject,
  type PlanStatus,
  type PlanView,
  RefusedError,
} from "@b24kit/guard";
export {
  companiesFound,
  contactsFound,
  dealsFound,
  type Dictionaries,
  type DictionaryCache,
  emailsOf,
  findPerson,
  isWorkingDay,
  membersOf,
  offsetZone,
  type Portal,
  type PortalField,
  recordLinks,
  taskCards,
  type WorkCalendar,
} from "@b24kit/portal";
export {
  type Language,
  renderBbcode,
  renderHtml,
  renderJson,
  renderMarkdown,
  renderTelegram,
  renderText,
  type Report,
  reportJsonSchema,
} from "@b24kit/report";
export {
  type Action,
  actions,
  type ChoiceName,
  choiceNames,
  type Field,
  findAction,
  findScenario,
  isDayText,
  isTimeText,
  parameterOfWords,
  parametersOfChoices,
  type ReportChoices,
  type Scenario,
  scenarios,
  sectionTitles,
  type Takes,
  takes,
  untakenChoice,
} from "@b24kit/scenarios";
export type { Delivery, OnlyNew } from "./delivery/delivery.ts";
export type { ReportOptions, WordedReport } from "./make-report.ts";
export type { AccessUse, CredentialSource, ProfileSecret, VerifiedAccess } from "./credential-source.ts";
export { forgetProfile, type ForgetProfileOptions } from "./forget-profile.ts";
export { openClient, type OpenClientOptions, type OpenedClient, type OpenProfileClientOptions } from "./open-client.ts";
export {
  openPortal,
  type OpenedPortal,
  type OpenPortalOptions,
  type OpenProfilePortalOptions,
  type ReportParameters,
} from "./open-portal.ts";
export { type ProfileChoice, type ResolvedProfile, resolveProfile } from "./resolve-profile.ts";
export { ToolkitError, type ToolkitErrorCode } from "./toolkit-error.ts";
export type { PlanActionOptions, PlannedAction, PlanRequest, Plans } from "./writes/plans.ts";
export type { ToolkitEvent } from "./toolkit-event.ts";
