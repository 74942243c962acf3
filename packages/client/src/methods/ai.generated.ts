// Made by packages/client/scripts/build-methods.ts, do not edit.
// Source: the official Bitrix24 REST documentation (MIT licence), snapshot 2026-08: names, types, effects, page paths.
import type { WireNumber } from "../results/wire-types.ts";
import type { Filter, LooseRows, Numeric } from "./values.ts";

/** Methods of the section "ai". */
export interface AiMethods {
  /**
   * List ai engine. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/ai/ai-engine-list.html
   */
  "ai.engine.list": {
    params: {
      filter?: Filter<"ID" | "APP_CODE" | "NAME" | "CODE" | "CATEGORY" | "COMPLETIONS_URL" | "DATE_CREATE">;
      limit?: Numeric;
    };
    result: LooseRows<
      | "id" | "app_code" | "name" | "code" | "category" | "completions_url" | "settings" | "date_create"
    >;
  };
  /**
   * Register ai engine. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/ai/ai-engine-register.html
   */
  "ai.engine.register": {
    params: {
      name: string;
      code: string;
      category: string;
      completions_url: string;
      settings?: {
        code_alias?: string;
        model_context_type?: string;
        model_context_limit?: Numeric;
      };
    };
    result: WireNumber;
  };
  /**
   * Unregister ai engine. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/ai/ai-engine-unregister.html
   */
  "ai.engine.unregister": {
    params: {
      code?: string;
    };
    result: boolean;
  };
}
