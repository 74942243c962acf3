// Made by packages/client/scripts/build-methods.ts, do not edit.
// Source: the official Bitrix24 REST documentation (MIT licence), snapshot 2026-08: names, types, effects, page paths.
import type { WireNumber } from "../results/wire-types.ts";
import type {
  Direction,
  Filter,
  Loose,
  LooseRows,
  NoParams,
  Numeric,
  Order,
  PhpArray,
  Select,
  Several,
} from "./values.ts";

/** Methods of the section "telephony". */
export interface TelephonyMethods {
  /**
   * Read call followup field. Reads. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/telephony/follow-up/call-followup-field-get.html
   */
  "call.followup.field.get": {
    params: {
      name: string;
      select?: Select;
    };
    result: Loose<"item">;
  };
  /**
   * List call followup field. Reads. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/telephony/follow-up/call-followup-field-list.html
   */
  "call.followup.field.list": {
    params: {
      select?: Select;
    };
    result: Loose<"items">;
  };
  /**
   * Read call followup. Reads. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/telephony/follow-up/call-followup-get.html
   */
  "call.followup.get": {
    params: {
      callId: Numeric;
      select?: Select;
      mentionFormat?: string;
    };
    result: unknown;
  };
  /**
   * List call followup. Reads. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/telephony/follow-up/call-followup-list.html
   */
  "call.followup.list": {
    params: {
      filter: PhpArray;
      select?: Select;
      order?: Order<"startDate">;
      pagination?: {
        limit?: Numeric;
        afterCursor?: {
          startDate: string;
          id: Numeric;
        };
      };
      mentionFormat?: string;
    };
    result: Loose<"items" | "hasMore" | "afterCursor">;
  };
  /**
   * Attach transcription: telephony call. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/telephony/telephony-call-attach-transcription.html
   */
  "telephony.call.attachTranscription": {
    params: {
      CALL_ID: string;
      MESSAGES: Several<{
        SIDE: string;
        START_TIME: Numeric;
        STOP_TIME: Numeric;
        MESSAGE: string;
      }>;
      COST?: Numeric;
      COST_CURRENCY?: string;
    };
    result: Loose<"TRANSCRIPT_ID">;
  };
  /**
   * Attach record: telephony external call. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-attach-record.html
   */
  "telephony.externalCall.attachRecord": {
    params: {
      CALL_ID: string;
      RECORD_URL?: string;
      FILENAME?: string;
      FILE_CONTENT?: string;
    };
    result: Loose<"FILE_ID" | "uploadUrl" | "fieldName">;
  };
  /**
   * Finish telephony external call. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-finish.html
   */
  "telephony.externalCall.finish": {
    params: {
      CALL_ID: string;
      USER_ID?: Numeric;
      USER_PHONE_INNER?: string;
      DURATION?: Numeric;
      COST?: Numeric;
      COST_CURRENCY?: string;
      STATUS_CODE?: string;
      FAILED_REASON?: string;
      RECORD_URL?: string;
      VOTE?: Numeric;
      ADD_TO_CHAT?: Numeric;
    };
    result: Loose<
      | "ID" | "CALL_ID" | "EXTERNAL_CALL_ID" | "PORTAL_USER_ID" | "PHONE_NUMBER" | "PORTAL_NUMBER" | "INCOMING"
      | "CALL_DURATION" | "CALL_START_DATE" | "CALL_STATUS" | "CALL_VOTE" | "COST" | "COST_CURRENCY"
      | "CALL_FAILED_CODE" | "CALL_FAILED_REASON" | "REST_APP_ID" | "REST_APP_NAME" | "CRM_ACTIVITY_ID" | "COMMENT"
      | "CRM_ENTITY_TYPE" | "CRM_ENTITY_ID" | "ERRORS"
    >;
  };
  /**
   * Hide telephony external call. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-hide.html
   */
  "telephony.externalCall.hide": {
    params: {
      CALL_ID: string;
      USER_ID?: Numeric | readonly Numeric[];
    };
    result: boolean;
  };
  /**
   * Register telephony external call. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-register.html
   */
  "telephony.externalCall.register": {
    params: {
      USER_ID?: Numeric;
      USER_PHONE_INNER?: string;
      PHONE_NUMBER: string;
      TYPE: Numeric;
      CALL_START_DATE?: string;
      CRM_CREATE?: Numeric;
      CRM_SOURCE?: string;
      CRM_ENTITY_TYPE?: string;
      CRM_ENTITY_ID?: Numeric;
      SHOW?: Numeric;
      ADD_TO_CHAT?: Numeric;
      CALL_LIST_ID?: Numeric;
      LINE_NUMBER?: string;
      EXTERNAL_CALL_ID?: string;
    };
    result: Loose<
      | "CALL_ID" | "CRM_CREATED_LEAD" | "CRM_CREATED_ENTITIES" | "CRM_ENTITY_TYPE" | "CRM_ENTITY_ID"
      | "LEAD_CREATION_ERROR"
    >;
  };
  /**
   * Search CRM entities: telephony external call. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-search-crm-entities.html
   */
  "telephony.externalCall.searchCrmEntities": {
    params: {
      PHONE_NUMBER: string;
    };
    result: LooseRows<"CRM_ENTITY_TYPE" | "CRM_ENTITY_ID" | "ASSIGNED_BY_ID" | "NAME" | "ASSIGNED_BY">;
  };
  /**
   * Show telephony external call. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-show.html
   */
  "telephony.externalCall.show": {
    params: {
      CALL_ID: string;
      USER_ID?: Numeric | readonly Numeric[];
    };
    result: boolean;
  };
  /**
   * Create telephony external line. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-line-add.html
   */
  "telephony.externalLine.add": {
    params: {
      NUMBER: string;
      NAME?: string;
      CRM_AUTO_CREATE?: string;
    };
    result: Loose<"ID">;
  };
  /**
   * Delete telephony external line. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-line-delete.html
   */
  "telephony.externalLine.delete": {
    params: {
      NUMBER: string;
    };
    result: readonly unknown[];
  };
  /**
   * Read telephony external line. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-line-get.html
   */
  "telephony.externalLine.get": {
    params: NoParams;
    result: LooseRows<"NUMBER" | "NAME" | "CRM_AUTO_CREATE">;
  };
  /**
   * Change telephony external line. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-line-update.html
   */
  "telephony.externalLine.update": {
    params: {
      NUMBER: string;
      NAME?: string;
      CRM_AUTO_CREATE?: string;
    };
    result: Loose<"ID">;
  };
  /**
   * Start voximplant callback. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-callback-start.html
   */
  "voximplant.callback.start": {
    params: {
      FROM_LINE: string;
      TO_NUMBER: string;
      TEXT_TO_PRONOUNCE: string;
      VOICE?: string;
    };
    result: Loose<"CALL_ID">;
  };
  /**
   * Startwithsound voximplant infocall. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-infocall-start-with-sound.html
   */
  "voximplant.infocall.startwithsound": {
    params: {
      FROM_LINE: string;
      TO_NUMBER: string;
      URL: string;
    };
    result: Loose<"CALL_ID">;
  };
  /**
   * Startwithtext voximplant infocall. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-infocall-start-with-text.html
   */
  "voximplant.infocall.startwithtext": {
    params: {
      FROM_LINE: string;
      TO_NUMBER: string;
      TEXT_TO_PRONOUNCE: string;
      VOICE?: string;
    };
    result: Loose<"CALL_ID">;
  };
  /**
   * Read voximplant line. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/telephony/voximplant/lines/voximplant-line-get.html
   */
  "voximplant.line.get": {
    params: NoParams;
    result: Loose<"reg150907" | "sip7" | "reg151083" | "sip11" | "reg151085">;
  };
  /**
   * Read voximplant line outgoing. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/telephony/voximplant/lines/voximplant-line-outgoing-get.html
   */
  "voximplant.line.outgoing.get": {
    params: NoParams;
    result: string;
  };
  /**
   * Set voximplant line outgoing. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/telephony/voximplant/lines/voximplant-line-outgoing-set.html
   */
  "voximplant.line.outgoing.set": {
    params: {
      LINE_ID: string;
    };
    result: WireNumber;
  };
  /**
   * Set voximplant line outgoing SIP. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/telephony/voximplant/lines/voximplant-line-outgoing-sip-set.html
   */
  "voximplant.line.outgoing.sip.set": {
    params: {
      CONFIG_ID: Numeric;
    };
    result: WireNumber;
  };
  /**
   * Create voximplant SIP. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-add.html
   */
  "voximplant.sip.add": {
    params: {
      SERVER: string;
      LOGIN: string;
      PASSWORD?: string;
      TYPE?: string;
      TITLE?: string;
    };
    result: Loose<
      | "ID" | "TYPE" | "CONFIG_ID" | "REG_ID" | "TITLE" | "SERVER" | "LOGIN" | "PASSWORD" | "AUTH_USER"
      | "OUTBOUND_PROXY" | "DETECT_LINE_NUMBER" | "LINE_DETECT_HEADER_ORDER" | "REGISTRATION_STATUS_CODE"
      | "REGISTRATION_ERROR_MESSAGE" | "INCOMING_SERVER" | "INCOMING_LOGIN" | "INCOMING_PASSWORD"
    >;
  };
  /**
   * Read status of voximplant SIP connector. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-connector-status.html
   */
  "voximplant.sip.connector.status": {
    params: NoParams;
    result: Loose<"FREE_MINUTES" | "PAID" | "PAID_DATE_END">;
  };
  /**
   * Delete voximplant SIP. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-delete.html
   */
  "voximplant.sip.delete": {
    params: {
      CONFIG_ID: Numeric;
    };
    result: WireNumber;
  };
  /**
   * Read voximplant SIP. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-get.html
   */
  "voximplant.sip.get": {
    params: {
      FILTER?: Filter<
        | "ID" | "TYPE" | "TITLE" | "CONFIG_ID" | "REG_ID" | "APP_ID" | "SERVER" | "LOGIN" | "PASSWORD"
        | "INCOMING_SERVER" | "INCOMING_LOGIN" | "INCOMING_PASSWORD" | "AUTH_USER" | "OUTBOUND_PROXY"
        | "DETECT_LINE_NUMBER" | "LINE_DETECT_HEADER_ORDER" | "REGISTRATION_STATUS_CODE" | "REGISTRATION_ERROR_MESSAGE"
      >;
      SORT?: string;
      ORDER?: Direction;
      start?: Numeric;
    };
    result: LooseRows<
      | "TYPE" | "CONFIG_ID" | "REG_ID" | "SERVER" | "LOGIN" | "PASSWORD" | "AUTH_USER" | "OUTBOUND_PROXY"
      | "DETECT_LINE_NUMBER" | "LINE_DETECT_HEADER_ORDER" | "REGISTRATION_STATUS_CODE" | "REGISTRATION_ERROR_MESSAGE"
      | "TITLE"
    >;
  };
  /**
   * Read status of voximplant SIP. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-status.html
   */
  "voximplant.sip.status": {
    params: {
      REG_ID: Numeric;
    };
    result: Loose<"REG_ID" | "LAST_UPDATED" | "ERROR_MESSAGE" | "STATUS_CODE" | "STATUS_RESULT">;
  };
  /**
   * Change voximplant SIP. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-update.html
   */
  "voximplant.sip.update": {
    params: {
      CONFIG_ID: Numeric;
      TITLE?: string;
      SERVER?: string;
      LOGIN?: string;
      PASSWORD?: string;
    };
    result: WireNumber;
  };
  /**
   * Read voximplant statistic. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-statistic-get.html
   */
  "voximplant.statistic.get": {
    params: {
      FILTER?: Filter<
        | "ID" | "CALL_ID" | "EXTERNAL_CALL_ID" | "CALL_CATEGORY" | "PORTAL_USER_ID" | "PORTAL_NUMBER" | "PHONE_NUMBER"
        | "CALL_TYPE" | "CALL_DURATION" | "CALL_START_DATE" | "CALL_LOG" | "CALL_RECORD_URL" | "CALL_VOTE" | "COST"
        | "COST_CURRENCY" | "CALL_FAILED_CODE" | "CALL_FAILED_REASON" | "CRM_ENTITY_TYPE" | "CRM_ENTITY_ID"
        | "CRM_ACTIVITY_ID" | "REST_APP_ID" | "REST_APP_NAME" | "TRANSCRIPT_ID" | "TRANSCRIPT_PENDING" | "SESSION_ID"
        | "REDIAL_ATTEMPT" | "COMMENT" | "RECORD_DURATION"
      >;
      SORT?: string;
      ORDER?: Direction;
      start?: Numeric;
    };
    result: LooseRows<
      | "ID" | "PORTAL_USER_ID" | "PORTAL_NUMBER" | "PHONE_NUMBER" | "CALL_ID" | "EXTERNAL_CALL_ID" | "CALL_CATEGORY"
      | "CALL_LOG" | "CALL_DURATION" | "CALL_START_DATE" | "CALL_RECORD_URL" | "CALL_VOTE" | "COST" | "COST_CURRENCY"
      | "CALL_FAILED_CODE" | "CALL_FAILED_REASON" | "CRM_ENTITY_TYPE" | "CRM_ENTITY_ID" | "CRM_ACTIVITY_ID"
      | "REST_APP_ID" | "REST_APP_NAME" | "TRANSCRIPT_ID" | "TRANSCRIPT_PENDING" | "SESSION_ID" | "REDIAL_ATTEMPT"
      | "COMMENT" | "RECORD_DURATION" | "RECORD_FILE_ID" | "CALL_TYPE"
    >;
  };
  /**
   * Read voximplant speech voices. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-tts-voices-get.html
   */
  "voximplant.tts.voices.get": {
    params: NoParams;
    result: Loose<
      | "auenglishfemale" | "brportuguesefemale" | "caenglishfemale" | "cafrenchfemale" | "cafrenchmale"
      | "chchinesefemale" | "chchinesemale" | "eurcatalanfemale" | "eurczechfemale" | "eurdanishfemale"
      | "eurdutchfemale" | "eurfinnishfemale" | "eurfrenchfemale" | "eurfrenchmale" | "eurgermanfemale"
      | "eurgermanmale" | "euritalianfemale" | "euritalianmale" | "eurnorwegianfemale" | "eurpolishfemale"
      | "eurportuguesefemale" | "eurportuguesemale" | "eurspanishfemale" | "eurspanishmale" | "eurturkishfemale"
      | "eurturkishmale" | "hkchinesefemale" | "huhungarianfemale" | "jpjapanesefemale" | "jpjapanesemale"
      | "krkoreanfemale" | "krkoreanmale" | "usinternalfemale" | "usinternalmale" | "swswedishfemale"
      | "twchinesefemale" | "ukenglishfemale" | "ukenglishmale" | "usenglishfemale" | "usenglishmale"
      | "usspanishfemale" | "usspanishmale"
    >;
  };
  /**
   * Read voximplant url. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-url-get.html
   */
  "voximplant.url.get": {
    params: NoParams;
    result: Loose<"detail_statistics" | "buy_connector" | "edit_config" | "lines">;
  };
  /**
   * Activate phone: voximplant user. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/telephony/voximplant/users/voximplant-user-activate-phone.html
   */
  "voximplant.user.activatePhone": {
    params: {
      USER_ID: Numeric;
    };
    result: WireNumber;
  };
  /**
   * Deactivate phone: voximplant user. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/telephony/voximplant/users/voximplant-user-deactivate-phone.html
   */
  "voximplant.user.deactivatePhone": {
    params: {
      USER_ID: Numeric;
    };
    result: unknown;
  };
  /**
   * Read voximplant user. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/telephony/voximplant/users/voximplant-user-get.html
   */
  "voximplant.user.get": {
    params: {
      USER_ID: Numeric | readonly Numeric[];
    };
    result: LooseRows<
      | "ID" | "DEFAULT_LINE" | "PHONE_ENABLED" | "SIP_SERVER" | "SIP_LOGIN" | "SIP_PASSWORD" | "INNER_NUMBER"
    >;
  };
}
