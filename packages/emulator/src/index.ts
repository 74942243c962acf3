export { CaptureError } from "./capture/capture-error.ts";
export { capturePortal, type CaptureOptions } from "./capture/capture-portal.ts";
export type { CaptureSummary, MissingPart } from "./capture/capture-run.ts";
export type { CaptureWriter } from "./capture/capture-writer.ts";
export type { CapturedCollection } from "./capture/captured-fields.ts";
export {
  createAnonymiser,
  type Anonymiser,
  type AnonymiserOptions,
  type UserFieldTypes,
} from "./capture/create-anonymiser.ts";
export { createJsonWorldWriter, type JsonWorldWriter } from "./capture/json-world-writer.ts";
export type { PortalReader, ReaderCommand, ReaderResult } from "./capture/portal-reader.ts";
export type { EventControl, FrameOpening, OutsideChange, QueueCounts } from "./events/event-control.ts";
export type { DeliverySettings, EventOptions } from "./events/event-options.ts";
export type { FormAnswer } from "./events/post-form.ts";
export type { Delivery } from "./events/send-events.ts";
export { coverage, type Coverage } from "./methods/registry.ts";
export { rest3Coverage } from "./methods/rest3/registry.ts";
export type { Clock } from "./server/clock.ts";
export type { EmulatorOptions } from "./server/emulator-options.ts";
export { FaultSpecError, type FaultSpecProblem } from "./server/faults/fault-spec-error.ts";
export type { Fault, FaultAction } from "./server/faults/fault.ts";
export { parseFaults } from "./server/faults/parse-faults.ts";
export type { LimitOptions, LimitPreset } from "./server/limits/limit-options.ts";
export type { ForgedAnswer, IssuedTokens, OAuthControl, OAuthCounts } from "./server/oauth/oauth-control.ts";
export type { ApplicationOptions, OAuthOptions } from "./server/oauth/oauth-options.ts";
export type { AuthStatus } from "./server/rest-error.ts";
export type { Rest3Options } from "./server/rest3/rest3-options.ts";
export { startEmulator, type Emulator } from "./server/start-emulator.ts";
export type { EmulatorStats } from "./server/stats.ts";
export type { TimeProfile } from "./server/time-profile.ts";
export type { WorldEdit } from "./server/world-edit.ts";
export type { ExecutedWrite } from "./server/write-journal.ts";
export {
  createDealsWorld,
  createWorld,
  loadWorld,
  WorldError,
  type CreateWorldOptions,
  type DealsWorldOptions,
  type LoadWorldOptions,
} from "./world/index.ts";
export type * from "./world/types.ts";
