export type * from "./bulk/bulk-types.ts";
export { writeMany } from "./bulk/write-many.ts";
export type * from "./client.ts";
export type { Clock } from "./clock.ts";
export { command, type Command } from "./command.ts";
export { createClient } from "./create-client.ts";
export { Application, type ApplicationOptions } from "./credential/application.ts";
export type * from "./credential/credential.ts";
export type { Renewal } from "./credential/renewal.ts";
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
export { describeFile } from "./files/describe-file.ts";
export type { DownloadedFile, DownloadOptions } from "./files/download-file.ts";
export { type FileContent, fileContent, isFileContent } from "./files/file-content.ts";
export { type FileReason, FileTransferError } from "./files/file-trouble.ts";
export { assertInline } from "./files/inline-content.ts";
export type { DownloadHead } from "./files/transfer.ts";
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
export * from "./oauth/index.ts";
export { batchSize } from "./request/split-batch.ts";
export { isReference, type Reference, result } from "./request/reference.ts";
export type { Schema } from "./answer/schema.ts";
export { scrubWebhookPaths } from "./webhook/scrub.ts";
export type { Webhook } from "./webhook/webhook.ts";
