// Made by packages/client/scripts/build-methods.ts, do not edit.
// Source: the official Bitrix24 REST documentation (MIT licence), snapshot 2026-08: names, types, effects, page paths.
import type { WireNumber } from "../results/wire-types.ts";
import type {
  Filter,
  Flag,
  Loose,
  LooseRows,
  NoParams,
  Numeric,
  Open,
  Order,
  PhpArray,
  Select,
  Several,
} from "./values.ts";

/** Methods of the section "imopenlines". */
export interface ImopenlinesMethods {
  /**
   * Activate open channel connector. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-activate.html
   */
  "imconnector.activate": {
    params: {
      CONNECTOR: string;
      LINE: Numeric;
      ACTIVE: string;
    };
    result: boolean;
  };
  /**
   * Set open channel connector chat name. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-chat-name-set.html
   */
  "imconnector.chat.name.set": {
    params: {
      CONNECTOR: string;
      LINE: Numeric;
      CHAT_ID: string;
      NAME: string;
      USER_ID?: string;
    };
    result: Loose<"SUCCESS" | "DATA">;
  };
  /**
   * Set open channel connector connector data. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-connector-data-set.html
   */
  "imconnector.connector.data.set": {
    params: {
      CONNECTOR: string;
      LINE: Numeric;
      DATA: {
        ID?: string;
        URL?: string;
        URL_IM?: string;
        NAME?: string;
      };
    };
    result: boolean;
  };
  /**
   * Delete messages open channel connector. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-delete-messages.html
   */
  "imconnector.delete.messages": {
    params: {
      CONNECTOR: string;
      LINE: Numeric;
      MESSAGES: Several<{
        user?: {
          id: string;
        };
        message?: {
          id: string;
        };
        chat?: {
          id: string;
        };
      }>;
    };
    result: Loose<"SUCCESS" | "DATA">;
  };
  /**
   * List open channel connector. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-list.html
   */
  "imconnector.list": {
    params: NoParams;
    result: Loose<"livechat" | "telegrambot" | "network" | "myconnector">;
  };
  /**
   * Register open channel connector. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-register.html
   */
  "imconnector.register": {
    params: {
      ID: string;
      NAME: string;
      ICON: {
        DATA_IMAGE: string;
        COLOR?: string;
        SIZE?: string;
        POSITION?: string;
      };
      PLACEMENT_HANDLER: string;
      ICON_DISABLED?: {
        DATA_IMAGE?: string;
        COLOR?: string;
        SIZE?: string;
        POSITION?: string;
      };
      DEL_EXTERNAL_MESSAGES?: Flag;
      EDIT_INTERNAL_MESSAGES?: Flag;
      DEL_INTERNAL_MESSAGES?: Flag;
      NEWSLETTER?: Flag;
      NEED_SYSTEM_MESSAGES?: Flag;
      NEED_SIGNATURE?: Flag;
      CHAT_GROUP?: Flag;
    };
    result: Loose<"result" | "error" | "error_description">;
  };
  /**
   * Send messages open channel connector. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-send-messages.html
   */
  "imconnector.send.messages": {
    params: {
      CONNECTOR: string;
      LINE: Numeric;
      MESSAGES: Several<{
        user?: {
          id: string;
          last_name?: string;
          name?: string;
          picture?: Open;
          url?: string;
          gender?: string;
          email?: string;
          phone?: string;
          skip_phone_validate?: string;
        };
        message?: {
          id?: string;
          date?: Numeric;
          text?: string;
          files?: PhpArray;
          disable_crm?: string;
          user_id?: Numeric;
        };
        chat?: {
          id: string;
          name?: string;
          url?: string;
        };
      }>;
    };
    result: Loose<"SUCCESS" | "DATA">;
  };
  /**
   * Delivery open channel connector send status. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-send-status-delivery.html
   */
  "imconnector.send.status.delivery": {
    params: {
      CONNECTOR: string;
      LINE: Numeric;
      MESSAGES: Several<{
        im?: {
          chat_id?: Numeric;
          message_id?: Numeric;
        };
        message?: {
          id?: PhpArray;
          date?: Numeric;
        };
        chat?: {
          id?: string;
        };
      }>;
    };
    result: Loose<"SUCCESS" | "DATA">;
  };
  /**
   * Reading open channel connector send status. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-send-status-reading.html
   */
  "imconnector.send.status.reading": {
    params: {
      CONNECTOR: string;
      LINE: Numeric;
      MESSAGES: Several<{
        im?: {
          chat_id?: Numeric;
          message_id?: Numeric;
        };
        message?: {
          id?: PhpArray;
        };
        chat?: {
          id?: string;
        };
      }>;
    };
    result: Loose<"SUCCESS" | "DATA">;
  };
  /**
   * Read status of open channel connector. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-status.html
   */
  "imconnector.status": {
    params: {
      CONNECTOR: string;
      LINE?: Numeric;
    };
    result: Loose<"LINE" | "CONNECTOR" | "ERROR" | "CONFIGURED" | "STATUS">;
  };
  /**
   * Unregister open channel connector. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-unregister.html
   */
  "imconnector.unregister": {
    params: {
      ID: string;
    };
    result: unknown;
  };
  /**
   * Update messages open channel connector. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-update-messages.html
   */
  "imconnector.update.messages": {
    params: {
      CONNECTOR: string;
      LINE: Numeric;
      MESSAGES: Several<{
        user?: {
          id: string;
          last_name?: string;
          name?: string;
          picture?: Open;
          url?: string;
          gender?: string;
          email?: string;
          phone?: string;
          skip_phone_validate?: string;
        };
        message?: {
          id?: string;
          date?: Numeric;
          text?: string;
          files?: PhpArray;
          disable_crm?: string;
          user_id?: Numeric;
        };
        chat?: {
          id: string;
          name?: string;
          url?: string;
        };
      }>;
    };
    result: Loose<"SUCCESS" | "DATA">;
  };
  /**
   * Finish open channels bot session. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chat-bots/imopenlines-bot-session-finish.html
   */
  "imopenlines.bot.session.finish": {
    params: {
      CHAT_ID: Numeric;
      CLIENT_ID?: string;
    };
    result: boolean;
  };
  /**
   * Send open channels bot session message. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chat-bots/imopenlines-bot-session-message-send.html
   */
  "imopenlines.bot.session.message.send": {
    params: {
      CHAT_ID: Numeric;
      NAME?: string;
      MESSAGE?: string;
    };
    result: boolean;
  };
  /**
   * Operator open channels bot session. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chat-bots/imopenlines-bot-session-operator.html
   */
  "imopenlines.bot.session.operator": {
    params: {
      CHAT_ID: Numeric;
    };
    result: boolean;
  };
  /**
   * Transfer open channels bot session. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chat-bots/imopenlines-bot-session-transfer.html
   */
  "imopenlines.bot.session.transfer": {
    params: {
      CHAT_ID: Numeric;
      USER_ID?: Numeric;
      QUEUE_ID?: Numeric;
      TRANSFER_ID?: string | Numeric;
      LEAVE?: Flag;
      CLIENT_ID?: string;
    };
    result: boolean;
  };
  /**
   * Create open channels config. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-config-add.html
   */
  "imopenlines.config.add": {
    params: {
      PARAMS?: {
        LINE_NAME?: string;
        ACTIVE?: string;
        QUEUE?: PhpArray;
        QUEUE_TYPE?: string;
        QUEUE_TIME?: Numeric;
        NO_ANSWER_TIME?: Numeric;
        WELCOME_MESSAGE?: string;
        WELCOME_MESSAGE_TEXT?: string;
        WORKTIME_ENABLE?: string;
        WORKTIME_FROM?: string;
        WORKTIME_TO?: string;
        WORKTIME_TIMEZONE?: string;
        CRM?: string;
        CRM_CREATE?: string;
        VOTE_MESSAGE?: string;
        LANGUAGE_ID?: string;
        CRM_CREATE_SECOND?: string;
        CRM_CREATE_THIRD?: string;
        CRM_CHAT_TRACKER?: string;
        CRM_FORWARD?: string;
        CRM_TRANSFER_CHANGE?: string;
        CRM_SOURCE?: string;
        MAX_CHAT?: Numeric;
        TYPE_MAX_CHAT?: string;
        CATEGORY_ENABLE?: string;
        CATEGORY_ID?: Numeric;
        SESSION_PRIORITY?: Numeric;
        WELCOME_BOT_ENABLE?: string;
        WELCOME_BOT_JOIN?: string;
        WELCOME_BOT_ID?: Numeric;
        WELCOME_BOT_TIME?: Numeric;
        WELCOME_BOT_LEFT?: string;
        CHECK_AVAILABLE?: string;
        WATCH_TYPING?: string;
        SEND_WELCOME_EACH_SESSION?: string;
        OPERATOR_DATA?: string;
        DEFAULT_OPERATOR_DATA?: Open;
        NO_ANSWER_RULE?: string;
        NO_ANSWER_FORM_ID?: Numeric;
        NO_ANSWER_BOT_ID?: Numeric;
        NO_ANSWER_TEXT?: string;
        WORKTIME_DAYOFF?: PhpArray;
        WORKTIME_HOLIDAYS?: string;
        WORKTIME_DAYOFF_RULE?: string;
        WORKTIME_DAYOFF_FORM_ID?: Numeric;
        WORKTIME_DAYOFF_BOT_ID?: Numeric;
        WORKTIME_DAYOFF_TEXT?: string;
        CLOSE_RULE?: string;
        CLOSE_FORM_ID?: Numeric;
        CLOSE_BOT_ID?: Numeric;
        CLOSE_TEXT?: string;
        VOTE_TIME_LIMIT?: Numeric;
        VOTE_CLOSING_DELAY?: string;
        VOTE_BEFORE_FINISH?: string;
        VOTE_MESSAGE_1_TEXT?: string;
        VOTE_MESSAGE_1_LIKE?: string;
        VOTE_MESSAGE_1_DISLIKE?: string;
        VOTE_MESSAGE_2_TEXT?: string;
        VOTE_MESSAGE_2_LIKE?: string;
        VOTE_MESSAGE_2_DISLIKE?: string;
        AUTO_CLOSE_RULE?: string;
        FULL_CLOSE_TIME?: Numeric;
        AUTO_CLOSE_TIME?: Numeric;
        AUTO_CLOSE_FORM_ID?: Numeric;
        AUTO_CLOSE_BOT_ID?: Numeric;
        AUTO_CLOSE_TEXT?: string;
        AUTO_EXPIRE_TIME?: Numeric;
        TEMPORARY?: string;
        QUICK_ANSWERS_IBLOCK_ID?: Numeric;
        KPI_FIRST_ANSWER_TIME?: Numeric;
        KPI_FIRST_ANSWER_ALERT?: string;
        KPI_FIRST_ANSWER_LIST?: PhpArray;
        KPI_FIRST_ANSWER_TEXT?: string;
        KPI_FURTHER_ANSWER_TIME?: Numeric;
        KPI_FURTHER_ANSWER_ALERT?: string;
        KPI_FURTHER_ANSWER_LIST?: PhpArray;
        KPI_FURTHER_ANSWER_TEXT?: string;
        KPI_CHECK_OPERATOR_ACTIVITY?: string;
        USE_WELCOME_FORM?: string;
        WELCOME_FORM_ID?: Numeric;
        WELCOME_FORM_DELAY?: string;
        CONFIRM_CLOSE?: string;
        IGNORE_WELCOME_FORM_RESPONSIBLE?: string;
      };
    };
    result: WireNumber;
  };
  /**
   * Delete open channels config. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-config-delete.html
   */
  "imopenlines.config.delete": {
    params: {
      CONFIG_ID: Numeric;
    };
    result: boolean;
  };
  /**
   * Read open channels config. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-config-get.html
   */
  "imopenlines.config.get": {
    params: {
      CONFIG_ID: Numeric;
      WITH_QUEUE?: string;
      SHOW_OFFLINE?: string;
    };
    result: Loose<
      | "ID" | "LINE_NAME" | "ACTIVE" | "CRM" | "CRM_CREATE" | "CRM_CREATE_SECOND" | "CRM_CREATE_THIRD" | "CRM_FORWARD"
      | "CRM_CHAT_TRACKER" | "CRM_TRANSFER_CHANGE" | "CRM_SOURCE" | "QUEUE_TYPE" | "QUEUE_TIME" | "NO_ANSWER_TIME"
      | "CHECK_AVAILABLE" | "WATCH_TYPING" | "WELCOME_BOT_ENABLE" | "WELCOME_MESSAGE" | "WELCOME_MESSAGE_TEXT"
      | "VOTE_MESSAGE" | "VOTE_TIME_LIMIT" | "VOTE_BEFORE_FINISH" | "VOTE_CLOSING_DELAY" | "VOTE_MESSAGE_1_TEXT"
      | "VOTE_MESSAGE_1_LIKE" | "VOTE_MESSAGE_1_DISLIKE" | "VOTE_MESSAGE_2_TEXT" | "VOTE_MESSAGE_2_LIKE"
      | "VOTE_MESSAGE_2_DISLIKE" | "AGREEMENT_MESSAGE" | "AGREEMENT_ID" | "CATEGORY_ENABLE" | "CATEGORY_ID"
      | "WELCOME_BOT_JOIN" | "WELCOME_BOT_ID" | "WELCOME_BOT_TIME" | "WELCOME_BOT_LEFT" | "NO_ANSWER_RULE"
      | "NO_ANSWER_FORM_ID" | "NO_ANSWER_BOT_ID" | "NO_ANSWER_TEXT" | "WORKTIME_ENABLE" | "WORKTIME_FROM"
      | "WORKTIME_TO" | "WORKTIME_TIMEZONE" | "WORKTIME_HOLIDAYS" | "WORKTIME_DAYOFF" | "WORKTIME_DAYOFF_RULE"
      | "WORKTIME_DAYOFF_FORM_ID" | "WORKTIME_DAYOFF_BOT_ID" | "WORKTIME_DAYOFF_TEXT" | "CLOSE_RULE" | "CLOSE_FORM_ID"
      | "CLOSE_BOT_ID" | "CLOSE_TEXT" | "FULL_CLOSE_TIME" | "AUTO_CLOSE_RULE" | "AUTO_CLOSE_FORM_ID"
      | "AUTO_CLOSE_BOT_ID" | "AUTO_CLOSE_TIME" | "AUTO_CLOSE_TEXT" | "AUTO_EXPIRE_TIME" | "DATE_CREATE" | "DATE_MODIFY"
      | "MODIFY_USER_ID" | "TEMPORARY" | "XML_ID" | "LANGUAGE_ID" | "QUICK_ANSWERS_IBLOCK_ID" | "SESSION_PRIORITY"
      | "TYPE_MAX_CHAT" | "MAX_CHAT" | "OPERATOR_DATA" | "QUEUE" | "QUEUE_FULL" | "QUEUE_USERS_FIELDS" | "QUEUE_ONLINE"
      | "DEFAULT_OPERATOR_DATA" | "KPI_FIRST_ANSWER_TIME" | "KPI_FIRST_ANSWER_ALERT"
    >;
  };
  /**
   * Read open channels config list. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-config-list-get.html
   */
  "imopenlines.config.list.get": {
    params: {
      PARAMS?: {
        select?: Select;
        order?: Order;
        filter?: Filter;
        limit?: Numeric;
        offset?: Numeric;
      };
      OPTIONS?: {
        QUEUE?: string;
        CONFIG_QUEUE?: string;
        CHECK_PERMISSION?: string;
      };
    };
    result: LooseRows<
      | "ID" | "LINE_NAME" | "ACTIVE" | "CRM" | "CRM_CREATE" | "CRM_CREATE_SECOND" | "CRM_CREATE_THIRD" | "CRM_FORWARD"
      | "CRM_CHAT_TRACKER" | "CRM_TRANSFER_CHANGE" | "CRM_SOURCE" | "QUEUE_TYPE" | "QUEUE_TIME" | "NO_ANSWER_TIME"
      | "CHECK_AVAILABLE" | "WATCH_TYPING" | "WELCOME_BOT_ENABLE" | "WELCOME_MESSAGE" | "WELCOME_MESSAGE_TEXT"
      | "VOTE_MESSAGE" | "VOTE_TIME_LIMIT" | "VOTE_BEFORE_FINISH" | "VOTE_CLOSING_DELAY" | "VOTE_MESSAGE_1_TEXT"
      | "VOTE_MESSAGE_1_LIKE" | "VOTE_MESSAGE_1_DISLIKE" | "VOTE_MESSAGE_2_TEXT" | "VOTE_MESSAGE_2_LIKE"
      | "VOTE_MESSAGE_2_DISLIKE" | "AGREEMENT_MESSAGE" | "AGREEMENT_ID" | "CATEGORY_ENABLE" | "CATEGORY_ID"
      | "WELCOME_BOT_JOIN" | "WELCOME_BOT_ID" | "WELCOME_BOT_TIME" | "WELCOME_BOT_LEFT" | "NO_ANSWER_RULE"
      | "NO_ANSWER_FORM_ID" | "NO_ANSWER_BOT_ID" | "NO_ANSWER_TEXT" | "WORKTIME_ENABLE" | "WORKTIME_FROM"
      | "WORKTIME_TO" | "WORKTIME_TIMEZONE" | "WORKTIME_HOLIDAYS" | "WORKTIME_DAYOFF" | "WORKTIME_DAYOFF_RULE"
      | "WORKTIME_DAYOFF_FORM_ID" | "WORKTIME_DAYOFF_BOT_ID" | "WORKTIME_DAYOFF_TEXT" | "CLOSE_RULE" | "CLOSE_FORM_ID"
      | "CLOSE_BOT_ID" | "CLOSE_TEXT" | "FULL_CLOSE_TIME" | "AUTO_CLOSE_RULE" | "AUTO_CLOSE_FORM_ID"
      | "AUTO_CLOSE_BOT_ID" | "AUTO_CLOSE_TIME" | "AUTO_CLOSE_TEXT" | "AUTO_EXPIRE_TIME" | "DATE_CREATE" | "DATE_MODIFY"
      | "MODIFY_USER_ID" | "TEMPORARY" | "XML_ID" | "LANGUAGE_ID" | "QUICK_ANSWERS_IBLOCK_ID" | "SESSION_PRIORITY"
      | "TYPE_MAX_CHAT" | "MAX_CHAT" | "OPERATOR_DATA" | "QUEUE" | "QUEUE_USERS_FIELDS" | "CONFIG_QUEUE"
      | "DEFAULT_OPERATOR_DATA" | "KPI_FIRST_ANSWER_TIME" | "KPI_FIRST_ANSWER_ALERT" | "KPI_FIRST_ANSWER_LIST"
    >;
  };
  /**
   * Read open channels config path. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-config-path-get.html
   */
  "imopenlines.config.path.get": {
    params: NoParams;
    result: Loose<"SERVER_ADDRESS" | "PUBLIC_PATH">;
  };
  /**
   * Change open channels config. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-config-update.html
   */
  "imopenlines.config.update": {
    params: {
      CONFIG_ID: Numeric;
      PARAMS?: Open;
    };
    result: boolean;
  };
  /**
   * Read open channels CRM chat. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chats/imopenlines-crm-chat-get.html
   */
  "imopenlines.crm.chat.get": {
    params: {
      CRM_ENTITY_TYPE: string;
      CRM_ENTITY: Numeric;
      ACTIVE_ONLY?: string;
    };
    result: LooseRows<"CHAT_ID" | "CONNECTOR_ID" | "CONNECTOR_TITLE">;
  };
  /**
   * Read last id: open channels CRM chat. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chats/imopenlines-crm-chat-get-last-id.html
   */
  "imopenlines.crm.chat.getLastId": {
    params: {
      CRM_ENTITY_TYPE: string;
      CRM_ENTITY: Numeric;
    };
    result: WireNumber;
  };
  /**
   * Create open channels CRM chat user. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chats/imopenlines-crm-chat-user-add.html
   */
  "imopenlines.crm.chat.user.add": {
    params: {
      CRM_ENTITY_TYPE: string;
      CRM_ENTITY: Numeric;
      USER_ID: Numeric;
      CHAT_ID?: Numeric;
    };
    result: WireNumber;
  };
  /**
   * Delete open channels CRM chat user. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chats/imopenlines-crm-chat-user-delete.html
   */
  "imopenlines.crm.chat.user.delete": {
    params: {
      CRM_ENTITY_TYPE: string;
      CRM_ENTITY: Numeric;
      USER_ID: Numeric;
      CHAT_ID?: Numeric;
    };
    result: WireNumber;
  };
  /**
   * Create open channels CRM lead. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-crm-lead-create.html
   */
  "imopenlines.crm.lead.create": {
    params: {
      CHAT_ID: Numeric;
    };
    result: boolean;
  };
  /**
   * Create open channels CRM message. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/messages/imopenlines-crm-message-add.html
   */
  "imopenlines.crm.message.add": {
    params: {
      CRM_ENTITY_TYPE: string;
      CRM_ENTITY: Numeric;
      USER_ID: Numeric;
      CHAT_ID: Numeric;
      MESSAGE: string;
    };
    result: WireNumber;
  };
  /**
   * Read open channels dialog. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-dialog-get.html
   */
  "imopenlines.dialog.get": {
    params: {
      CHAT_ID?: Numeric;
      DIALOG_ID?: string;
      SESSION_ID?: Numeric;
      USER_CODE?: string;
    };
    result: Loose<
      | "id" | "parent_chat_id" | "parent_message_id" | "name" | "description" | "owner" | "extranet" | "avatar"
      | "color" | "dialog_id" | "type" | "counter" | "user_counter" | "message_count" | "unread_id" | "restrictions"
      | "last_message_id" | "last_id" | "marked_id" | "disk_folder_id" | "entity_type" | "entity_id" | "entity_data_1"
      | "entity_data_2" | "entity_data_3" | "mute_list" | "date_create" | "message_type" | "public" | "role"
      | "entity_link" | "text_field_enabled" | "background_id" | "permissions" | "is_new" | "readed_list"
      | "manager_list" | "last_message_views"
    >;
  };
  /**
   * Save open channels message quick. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/messages/imopenlines-message-quick-save.html
   */
  "imopenlines.message.quick.save": {
    params: {
      CHAT_ID: Numeric;
      MESSAGE_ID: Numeric;
    };
    result: boolean;
  };
  /**
   * Start open channels message session. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-message-session-start.html
   */
  "imopenlines.message.session.start": {
    params: {
      CHAT_ID: Numeric;
      MESSAGE_ID: Numeric;
    };
    result: boolean;
  };
  /**
   * Join open channels network. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-network-join.html
   */
  "imopenlines.network.join": {
    params: {
      CODE: string;
    };
    result: WireNumber;
  };
  /**
   * Create open channels network message. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-network-message-add.html
   */
  "imopenlines.network.message.add": {
    params: {
      CODE: string;
      USER_ID: Numeric;
      MESSAGE: string;
      ATTACH?: Open;
      KEYBOARD?: Open;
      URL_PREVIEW?: string;
    };
    result: boolean;
  };
  /**
   * Finish open channels operator another. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/operators/imopenlines-operator-another-finish.html
   */
  "imopenlines.operator.another.finish": {
    params: {
      CHAT_ID: Numeric;
    };
    result: boolean;
  };
  /**
   * Answer open channels operator. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/operators/imopenlines-operator-answer.html
   */
  "imopenlines.operator.answer": {
    params: {
      CHAT_ID: Numeric;
    };
    result: boolean;
  };
  /**
   * Finish open channels operator. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/operators/imopenlines-operator-finish.html
   */
  "imopenlines.operator.finish": {
    params: {
      CHAT_ID: Numeric;
    };
    result: boolean;
  };
  /**
   * Skip open channels operator. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/operators/imopenlines-operator-skip.html
   */
  "imopenlines.operator.skip": {
    params: {
      CHAT_ID: Numeric;
    };
    result: boolean;
  };
  /**
   * Spam open channels operator. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/operators/imopenlines-operator-spam.html
   */
  "imopenlines.operator.spam": {
    params: {
      CHAT_ID: Numeric;
    };
    result: boolean;
  };
  /**
   * Transfer open channels operator. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/operators/imopenlines-operator-transfer.html
   */
  "imopenlines.operator.transfer": {
    params: {
      CHAT_ID: Numeric;
      TRANSFER_ID?: string | Numeric;
      USER_ID?: Numeric;
      QUEUE_ID?: Numeric;
    };
    result: boolean;
  };
  /**
   * Read open channels revision. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-revision-get.html
   */
  "imopenlines.revision.get": {
    params: NoParams;
    result: Loose<"rest" | "web" | "mobile">;
  };
  /**
   * Vote open channels session head. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-head-vote.html
   */
  "imopenlines.session.head.vote": {
    params: {
      SESSION_ID: Numeric;
      RATING?: Numeric;
      COMMENT?: string;
    };
    result: boolean;
  };
  /**
   * Read open channels session history. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-history-get.html
   */
  "imopenlines.session.history.get": {
    params: {
      SESSION_ID?: Numeric;
      CHAT_ID?: Numeric;
    };
    result: Loose<
      | "chatId" | "canJoin" | "canVoteHead" | "sessionId" | "sessionVoteHead" | "sessionCommentHead" | "userId"
      | "message" | "usersMessage" | "users" | "openlines" | "userInGroup" | "woUserInGroup" | "chat" | "userBlockChat"
      | "userInChat" | "files"
    >;
  };
  /**
   * Intercept open channels session. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-intercept.html
   */
  "imopenlines.session.intercept": {
    params: {
      CHAT_ID: Numeric;
    };
    result: boolean;
  };
  /**
   * Join open channels session. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-join.html
   */
  "imopenlines.session.join": {
    params: {
      CHAT_ID: Numeric;
    };
    result: boolean;
  };
  /**
   * Pin open channels session mode. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-mode-pin.html
   */
  "imopenlines.session.mode.pin": {
    params: {
      CHAT_ID: Numeric;
      ACTIVATE?: string;
    };
    result: boolean;
  };
  /**
   * Pin all: open channels session mode. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-mode-pin-all.html
   */
  "imopenlines.session.mode.pinAll": {
    params: NoParams;
    result: readonly unknown[];
  };
  /**
   * Silent open channels session mode. Writes.
   * @deprecated
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-mode-silent.html
   */
  "imopenlines.session.mode.silent": {
    params: {
      CHAT_ID: Numeric;
      ACTIVATE?: string;
    };
    result: boolean;
  };
  /**
   * Unpin all: open channels session mode. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-mode-unpin-all.html
   */
  "imopenlines.session.mode.unpinAll": {
    params: NoParams;
    result: readonly unknown[];
  };
  /**
   * Open open channels session. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-open.html
   */
  "imopenlines.session.open": {
    params: {
      USER_CODE: string;
    };
    result: Loose<"chatId">;
  };
  /**
   * Start open channels session. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-start.html
   */
  "imopenlines.session.start": {
    params: {
      CHAT_ID: Numeric;
    };
    result: boolean;
  };
}
