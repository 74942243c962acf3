export type * from "./client.ts";
export type { Clock } from "./clock.ts";
export { command, type Command } from "./command.ts";
export { createClient } from "./create-client.ts";
export {
  ClientError,
  type ClientErrorCode,
  type ClientErrorOptions,
  InvalidWebhookError,
  type InvalidWebhookReason,
  PortalError,
  type PortalErrorOptions,
} from "./errors.ts";
export type { ClientEvent } from "./event.ts";
export { isReadMethod } from "./is-read-method.ts";
export type { BucketState, BucketStore } from "./limits/bucket-store.ts";
export type * from "./link.ts";
export { anyMethod, type AnyMethod } from "./methods/any-method.ts";
export type { Method, MethodName, MethodParams, MethodResult, MethodRow } from "./methods/method.ts";
export type { Direction, Filter, Order } from "./methods/values.ts";
export type { Logger } from "./logging/logger.ts";
export type * from "./answer/outcome.ts";
export { parseBatch, type ParseBatchOptions } from "./answer/parse-batch.ts";
export { parseEnvelope } from "./answer/parse-envelope.ts";
export { parseWebhook } from "./webhook/parse-webhook.ts";
export { batchSize } from "./request/split-batch.ts";
export { isReference, type Reference, result } from "./request/reference.ts";
export type { Schema } from "./answer/schema.ts";
export { scrubWebhookPaths } from "./webhook/scrub.ts";
export type { Webhook } from "./webhook/webhook.ts";
