// Made by packages/client/scripts/build-methods.ts, do not edit.
// Source: the official Bitrix24 REST documentation (MIT licence), snapshot 2026-08: names, types, effects, page paths.
import type { Flag, Loose, NoParams, PhpArray } from "./values.ts";

/** Methods of the section "rest". */
export interface RestMethods {
  /**
   * Run several calls in one request. Destructive.
   * @see https://apidocs.bitrix24.com/settings/how-to-call-rest-api/batch.html
   */
  "batch": {
    params: {
      cmd: PhpArray;
      halt?: Flag;
    };
    result: Loose<"result" | "result_error" | "result_total" | "result_next" | "result_time">;
  };
  /**
   * Describe REST 3.0 as OpenAPI. Reads. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/rest-v3.html
   */
  "documentation": {
    params: NoParams;
    result: unknown;
  };
  /**
   * Read openapi of rest documentation. Reads. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/rest-v3.html
   */
  "rest.documentation.openapi": {
    params: NoParams;
    result: unknown;
  };
  /**
   * List rest scope. Reads. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/rest-v3.html
   */
  "rest.scope.list": {
    params: NoParams;
    result: unknown;
  };
}
