// Made by packages/client/scripts/build-methods.ts, do not edit.
// Source: the official Bitrix24 REST documentation (MIT licence), snapshot 2026-08: names, types, effects, page paths.
import type { WireNumber } from "../results/wire-types.ts";
import type { Loose, LooseRows, NoParams, Numeric } from "./values.ts";

/** Methods of the section "user-consent". */
export interface UserConsentMethods {
  /**
   * List user consent agreement. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/user-consent/user-consent-agreement-list.html
   */
  "userconsent.agreement.list": {
    params: NoParams;
    result: LooseRows<"ID" | "NAME" | "ACTIVE" | "LANGUAGE_ID">;
  };
  /**
   * Read text of user consent agreement. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/user-consent/user-consent-agreement-text.html
   */
  "userconsent.agreement.text": {
    params: {
      id: Numeric;
      replace?: {
        COMPANY_NAME?: string;
        COMPANY_ADDRESS?: string;
        PURPOSES?: string;
        THIRD_PARTIES?: string;
        EMAIL?: string;
      };
    };
    result: Loose<"LABEL" | "TEXT">;
  };
  /**
   * Create user consent consent. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/user-consent/user-consent-consent-add.html
   */
  "userconsent.consent.add": {
    params: {
      AGREEMENT_ID: Numeric;
      IP: string;
      USER_ID?: Numeric;
      URL?: string;
      ORIGIN_ID?: string;
      ORIGINATOR_ID?: string;
    };
    result: WireNumber;
  };
}
