// Made by packages/client/scripts/build-methods.ts, do not edit.
// Source: the official Bitrix24 REST documentation (MIT licence), snapshot 2026-08: names, types, effects, page paths.
import type { CoreResults } from "../results/core-results.generated.ts";
import type { WireNumber } from "../results/wire-types.ts";
import type { DateTime, Loose, LooseRows, NoParams, Numeric, Open, Order, PhpArray, Several } from "./values.ts";

/** Methods of the section "chats". */
export interface ChatsMethods {
  /**
   * Create messenger chat. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/chats/im-chat-add.html
   */
  "im.chat.add": {
    params: {
      USERS?: PhpArray;
      TYPE?: string;
      TITLE?: string;
      DESCRIPTION?: string;
      COLOR?: string;
      MESSAGE?: string;
      AVATAR?: string;
      ENTITY_TYPE?: string;
      ENTITY_ID?: string;
      COPILOT_MAIN_ROLE?: string;
    };
    result: WireNumber;
  };
  /**
   * Read messenger chat. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/chats/im-chat-get.html
   */
  "im.chat.get": {
    params: {
      ENTITY_TYPE: string;
      ENTITY_ID: string;
    };
    result: Loose<"ID">;
  };
  /**
   * Leave messenger chat. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-chat-leave.html
   */
  "im.chat.leave": {
    params: {
      CHAT_ID: Numeric;
    };
    result: boolean;
  };
  /**
   * Mute messenger chat. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/chats/special-operations/im-chat-mute.html
   */
  "im.chat.mute": {
    params: {
      CHAT_ID?: Numeric;
      DIALOG_ID?: string;
      MUTE?: string;
    };
    result: boolean;
  };
  /**
   * Set owner: messenger chat. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/chats/chat-update/im-chat-set-owner.html
   */
  "im.chat.setOwner": {
    params: {
      CHAT_ID?: Numeric;
      DIALOG_ID?: string;
      USER_ID: Numeric;
    };
    result: boolean;
  };
  /**
   * Change avatar: messenger chat. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/chats/chat-update/im-chat-update-avatar.html
   */
  "im.chat.updateAvatar": {
    params: {
      CHAT_ID?: Numeric;
      DIALOG_ID?: string;
      AVATAR: string;
    };
    result: boolean;
  };
  /**
   * Change color: messenger chat. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/chats/chat-update/im-chat-update-color.html
   */
  "im.chat.updateColor": {
    params: {
      CHAT_ID?: Numeric;
      DIALOG_ID?: string;
      COLOR: string;
    };
    result: boolean;
  };
  /**
   * Change title: messenger chat. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/chats/chat-update/im-chat-update-title.html
   */
  "im.chat.updateTitle": {
    params: {
      CHAT_ID?: Numeric;
      DIALOG_ID?: string;
      TITLE: string;
    };
    result: boolean;
  };
  /**
   * Create messenger chat user. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-chat-user-add.html
   */
  "im.chat.user.add": {
    params: {
      CHAT_ID: Numeric;
      USERS: PhpArray;
      HIDE_HISTORY?: string;
    };
    result: boolean;
  };
  /**
   * Delete messenger chat user. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-chat-user-delete.html
   */
  "im.chat.user.delete": {
    params: {
      CHAT_ID: Numeric;
      USER_ID: Numeric;
    };
    result: boolean;
  };
  /**
   * List messenger chat user. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-chat-user-list.html
   */
  "im.chat.user.list": {
    params: {
      CHAT_ID: Numeric;
    };
    result: readonly unknown[];
  };
  /**
   * Read messenger counters. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/chats/im-counters-get.html
   */
  "im.counters.get": {
    params: NoParams;
    result: Loose<"TYPE" | "CHAT" | "CHAT_MUTED" | "CHAT_UNREAD" | "LINES" | "DIALOG" | "DIALOG_UNREAD">;
  };
  /**
   * List messenger department colleagues. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/chats/departments/im-department-colleagues-list.html
   */
  "im.department.colleagues.list": {
    params: {
      USER_DATA?: string;
      OFFSET?: Numeric;
      LIMIT?: Numeric;
    };
    result: LooseRows<
      | "id" | "active" | "name" | "first_name" | "last_name" | "work_position" | "color" | "avatar" | "avatar_hr"
      | "gender" | "birthday" | "extranet" | "network" | "bot" | "connector" | "external_auth_id" | "status" | "idle"
      | "last_activity_date" | "mobile_last_date" | "desktop_last_date" | "absent" | "departments" | "phones"
      | "bot_data" | "type" | "website" | "email"
    >;
  };
  /**
   * Read messenger department employees. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/chats/departments/im-department-employees-get.html
   */
  "im.department.employees.get": {
    params: {
      ID: PhpArray;
      USER_DATA?: string;
    };
    result: CoreResults["im.department.employees.get"];
  };
  /**
   * Read messenger department. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/chats/departments/im-department-get.html
   */
  "im.department.get": {
    params: {
      ID: PhpArray;
      USER_DATA?: string;
    };
    result: LooseRows<"id" | "name" | "full_name" | "manager_user_id" | "manager_user_data">;
  };
  /**
   * Read messenger department managers. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/chats/departments/im-department-managers-get.html
   */
  "im.department.managers.get": {
    params: {
      ID: PhpArray;
      USER_DATA?: string;
    };
    result: Loose<
      | "id" | "active" | "name" | "first_name" | "last_name" | "work_position" | "color" | "avatar" | "avatar_hr"
      | "gender" | "birthday" | "extranet" | "network" | "bot" | "connector" | "external_auth_id" | "status" | "idle"
      | "last_activity_date" | "mobile_last_date" | "desktop_last_date" | "absent" | "departments" | "phones"
      | "bot_data" | "type" | "website" | "email"
    >;
  };
  /**
   * Read messenger dialog. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/chats/im-dialog-get.html
   */
  "im.dialog.get": {
    params: {
      DIALOG_ID: string;
    };
    result: Loose<
      | "id" | "parent_chat_id" | "parent_message_id" | "name" | "description" | "owner" | "extranet" | "avatar"
      | "color" | "type" | "counter" | "user_counter" | "message_count" | "unread_id" | "restrictions"
      | "last_message_id" | "last_id" | "marked_id" | "disk_folder_id" | "entity_type" | "entity_id" | "entity_data_1"
      | "entity_data_2" | "entity_data_3" | "mute_list" | "date_create" | "message_type" | "public" | "role"
      | "entity_link" | "text_field_enabled" | "background_id" | "permissions" | "is_new" | "readed_list"
      | "manager_list" | "last_message_views" | "dialog_id"
    >;
  };
  /**
   * Read messenger dialog messages. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-messages-get.html
   */
  "im.dialog.messages.get": {
    params: {
      DIALOG_ID: string;
      LAST_ID?: Numeric;
      FIRST_ID?: Numeric;
      LIMIT?: Numeric;
    };
    result: Loose<"chat_id" | "messages" | "users" | "files">;
  };
  /**
   * Search messenger dialog messages. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-messages-search.html
   */
  "im.dialog.messages.search": {
    params: {
      CHAT_ID: Numeric;
      SEARCH_MESSAGE?: string;
      DATE_FROM?: DateTime;
      DATE_TO?: DateTime;
      DATE?: DateTime;
      ORDER?: Order;
      LIMIT?: Numeric;
      LAST_ID?: Numeric;
    };
    result: Loose<
      | "messages" | "users" | "files" | "additionalMessages" | "copilot" | "stickers" | "reactions"
      | "tariffRestrictions" | "usersShort"
    >;
  };
  /**
   * Mark read messenger dialog. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-read.html
   */
  "im.dialog.read": {
    params: {
      DIALOG_ID: string;
      MESSAGE_ID?: Numeric;
    };
    result: Loose<"dialogId" | "chatId" | "lastId" | "counter">;
  };
  /**
   * All messenger dialog read. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/chats/special-operations/im-dialog-read-all.html
   */
  "im.dialog.read.all": {
    params: NoParams;
    result: boolean;
  };
  /**
   * Mark unread messenger dialog. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-unread.html
   */
  "im.dialog.unread": {
    params: {
      DIALOG_ID: string;
      MESSAGE_ID: Numeric;
    };
    result: boolean;
  };
  /**
   * List messenger dialog users. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-dialog-users-list.html
   */
  "im.dialog.users.list": {
    params: {
      DIALOG_ID: string;
      SKIP_EXTERNAL?: string;
      SKIP_EXTERNAL_EXCEPT_TYPES?: string;
      LIMIT?: Numeric;
      LAST_ID?: Numeric;
      OFFSET?: Numeric;
    };
    result: LooseRows<
      | "id" | "active" | "name" | "first_name" | "last_name" | "work_position" | "color" | "avatar" | "avatar_hr"
      | "gender" | "birthday" | "extranet" | "network" | "bot" | "connector" | "external_auth_id" | "status" | "idle"
      | "last_activity_date" | "mobile_last_date" | "desktop_last_date" | "absent" | "departments" | "phones"
      | "bot_data" | "type" | "website" | "email"
    >;
  };
  /**
   * Writing messenger dialog. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-writing.html
   */
  "im.dialog.writing": {
    params: {
      DIALOG_ID: string;
    };
    result: boolean;
  };
  /**
   * Commit messenger disk file. Writes.
   * @deprecated Use `im.v2.File.upload`.
   * @see https://apidocs.bitrix24.com/api-reference/chats/files/im-disk-file-commit.html
   */
  "im.disk.file.commit": {
    params: {
      CHAT_ID?: Numeric;
      DIALOG_ID?: string;
      FILE_ID?: Numeric;
      UPLOAD_ID?: Numeric;
      MESSAGE?: string;
      SILENT_MODE?: string;
      AS_FILE?: string;
    };
    result: Loose<"FILES" | "DISK_ID" | "FILE_MODELS" | "MESSAGE_ID">;
  };
  /**
   * Delete messenger disk file. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/chats/files/im-disk-file-delete.html
   */
  "im.disk.file.delete": {
    params: {
      CHAT_ID: Numeric;
      FILE_ID: Numeric;
    };
    result: boolean;
  };
  /**
   * Save messenger disk file. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/chats/files/im-disk-file-save.html
   */
  "im.disk.file.save": {
    params: {
      FILE_ID: Numeric;
    };
    result: Loose<"folder" | "file">;
  };
  /**
   * Read messenger disk folder. Reads.
   * @deprecated Use `im.v2.File.upload`.
   * @see https://apidocs.bitrix24.com/api-reference/chats/files/im-disk-folder-get.html
   */
  "im.disk.folder.get": {
    params: {
      CHAT_ID?: Numeric;
      DIALOG_ID?: string;
    };
    result: Loose<"ID">;
  };
  /**
   * Create messenger message. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-add.html
   */
  "im.message.add": {
    params: {
      DIALOG_ID: string;
      MESSAGE?: string;
      ATTACH?: Open | string;
      KEYBOARD?: Open | string;
      MENU?: Open | string;
      SYSTEM?: string;
      URL_PREVIEW?: string;
      REPLY_ID?: Numeric;
    };
    result: CoreResults["im.message.add"];
  };
  /**
   * Command messenger message. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-command.html
   */
  "im.message.command": {
    params: {
      MESSAGE_ID: Numeric;
      BOT_ID: Numeric;
      COMMAND: string;
      COMMAND_PARAMS?: string;
    };
    result: boolean;
  };
  /**
   * Delete messenger message. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-delete.html
   */
  "im.message.delete": {
    params: {
      MESSAGE_ID: Numeric;
    };
    result: boolean;
  };
  /**
   * Like messenger message. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-like.html
   */
  "im.message.like": {
    params: {
      MESSAGE_ID: Numeric;
      ACTION?: string;
    };
    result: boolean;
  };
  /**
   * Share messenger message. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-share.html
   */
  "im.message.share": {
    params: {
      MESSAGE_ID: Numeric;
      DIALOG_ID: string;
      TYPE: string;
    };
    result: boolean;
  };
  /**
   * Change messenger message. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-update.html
   */
  "im.message.update": {
    params: {
      MESSAGE_ID: Numeric;
      MESSAGE?: string;
      ATTACH?: Open | string;
      KEYBOARD?: Open | string;
      MENU?: Open | string;
      URL_PREVIEW?: string;
      IS_EDITED?: string;
    };
    result: boolean;
  };
  /**
   * Notify messenger. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify.html
   */
  "im.notify": {
    params: {
      USER_ID: Numeric;
      TYPE?: string;
      MESSAGE: string;
      MESSAGE_OUT?: string;
      TAG?: string;
      SUB_TAG?: string;
      ATTACH?: Open | string;
      CLIENT_ID?: string;
    };
    result: unknown;
  };
  /**
   * Answer messenger notify. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-answer.html
   */
  "im.notify.answer": {
    params: {
      NOTIFY_ID: Numeric;
      ANSWER_TEXT: string;
    };
    result: Loose<"result_message">;
  };
  /**
   * Confirm messenger notify. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-confirm.html
   */
  "im.notify.confirm": {
    params: {
      NOTIFY_ID: Numeric;
      NOTIFY_VALUE: string;
    };
    result: Loose<"result_message">;
  };
  /**
   * Delete messenger notify. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-delete.html
   */
  "im.notify.delete": {
    params: {
      ID?: Numeric;
      TAG?: string;
      SUB_TAG?: string;
      CLIENT_ID?: string;
    };
    result: boolean;
  };
  /**
   * Read messenger notify. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-get.html
   */
  "im.notify.get": {
    params: {
      LAST_ID?: Numeric;
      LAST_TYPE?: Numeric;
      LIMIT?: Numeric;
      CONVERT_TEXT?: string;
    };
    result: Loose<"total_count" | "total_unread_count" | "chat_id" | "notifications" | "users">;
  };
  /**
   * Search messenger notify history. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-history-search.html
   */
  "im.notify.history.search": {
    params: {
      SEARCH_TEXT?: string;
      SEARCH_TYPE?: string;
      SEARCH_TYPES?: PhpArray;
      SEARCH_DATE?: string;
      SEARCH_DATE_FROM?: string;
      SEARCH_DATE_TO?: string;
      SEARCH_AUTHORS?: PhpArray;
      LAST_ID?: Numeric;
      LIMIT?: Numeric;
      CONVERT_TEXT?: string;
      GROUP_TAG?: string;
    };
    result: Loose<"chat_id" | "total_results" | "notifications" | "users">;
  };
  /**
   * Create messenger notify personal. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-personal-add.html
   */
  "im.notify.personal.add": {
    params: {
      USER_ID: Numeric;
      MESSAGE: string;
      MESSAGE_OUT?: string;
      TAG?: string;
      SUB_TAG?: string;
      ATTACH?: Open | string;
      CLIENT_ID?: string;
    };
    result: CoreResults["im.notify.personal.add"];
  };
  /**
   * Mark read messenger notify. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-read.html
   */
  "im.notify.read": {
    params: {
      ID?: Numeric;
      ACTION?: string;
      ONLY_CURRENT?: string;
    };
    result: boolean;
  };
  /**
   * All messenger notify read. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-read-all.html
   */
  "im.notify.read.all": {
    params: NoParams;
    result: Loose<"result" | "newCounter">;
  };
  /**
   * List messenger notify read. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-read-list.html
   */
  "im.notify.read.list": {
    params: {
      IDS: PhpArray;
      ACTION?: string;
    };
    result: boolean;
  };
  /**
   * Read messenger notify schema. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-schema-get.html
   */
  "im.notify.schema.get": {
    params: NoParams;
    result: Loose<"NAME" | "MODULE_ID" | "LIST">;
  };
  /**
   * Create messenger notify system. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-system-add.html
   */
  "im.notify.system.add": {
    params: {
      USER_ID: Numeric;
      MESSAGE: string;
      MESSAGE_OUT?: string;
      TAG?: string;
      SUB_TAG?: string;
      ATTACH?: Open | string;
      CLIENT_ID?: string;
    };
    result: CoreResults["im.notify.system.add"];
  };
  /**
   * Read messenger recent. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/chats/im-recent-get.html
   */
  "im.recent.get": {
    params: {
      SKIP_OPENLINES?: string;
      SKIP_CHAT?: string;
      SKIP_DIALOG?: string;
      LAST_UPDATE?: DateTime;
      ONLY_OPENLINES?: string;
      LAST_SYNC_DATE?: DateTime;
    };
    result: LooseRows<
      | "id" | "type" | "avatar" | "title" | "message" | "counter" | "chat_id" | "last_id" | "pinned" | "unread"
      | "has_reminder" | "date_update" | "date_last_activity" | "user" | "chat" | "options"
    >;
  };
  /**
   * Hide messenger recent. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/chats/special-operations/im-recent-hide.html
   */
  "im.recent.hide": {
    params: {
      DIALOG_ID: string;
    };
    result: boolean;
  };
  /**
   * List messenger recent. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/chats/im-recent-list.html
   */
  "im.recent.list": {
    params: {
      SKIP_OPENLINES?: string;
      SKIP_DIALOG?: string;
      SKIP_CHAT?: string;
      LAST_MESSAGE_DATE?: DateTime;
      UNREAD_ONLY?: string;
      PARSE_TEXT?: string;
      GET_ORIGINAL_TEXT?: string;
      SKIP_UNDISTRIBUTED_OPENLINES?: string;
      ONLY_COPILOT?: string;
      ONLY_CHANNEL?: string;
      CAN_MANAGE_MESSAGES?: string;
      OFFSET?: Numeric;
      LIMIT?: Numeric;
    };
    result: Loose<"items" | "hasMorePages" | "hasMore" | "copilot" | "messagesAutoDeleteConfigs">;
  };
  /**
   * Pin messenger recent. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/chats/special-operations/im-recent-pin.html
   */
  "im.recent.pin": {
    params: {
      DIALOG_ID: string;
      PIN?: string;
    };
    result: boolean;
  };
  /**
   * Mark unread messenger recent. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/chats/special-operations/im-recent-unread.html
   */
  "im.recent.unread": {
    params: {
      DIALOG_ID: string;
      ACTION?: string;
    };
    result: boolean;
  };
  /**
   * Read messenger revision. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/chats/im-revision-get.html
   */
  "im.revision.get": {
    params: NoParams;
    result: Loose<"rest" | "web" | "mobile" | "desktop" | "im_revision_mobile">;
  };
  /**
   * List messenger search chat. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/chats/search/im-search-chat-list.html
   */
  "im.search.chat.list": {
    params: {
      FIND?: string;
      FIND_LINES?: string;
      OFFSET?: Numeric;
      LIMIT?: Numeric;
    };
    result: LooseRows<
      | "id" | "parent_chat_id" | "parent_message_id" | "name" | "description" | "owner" | "extranet" | "avatar"
      | "color" | "type" | "counter" | "user_counter" | "message_count" | "unread_id" | "restrictions"
      | "last_message_id" | "last_id" | "marked_id" | "disk_folder_id" | "entity_type" | "entity_id" | "entity_data_1"
      | "entity_data_2" | "entity_data_3" | "mute_list" | "date_create" | "message_type" | "public" | "role"
      | "entity_link" | "text_field_enabled" | "background_id" | "permissions" | "is_new"
    >;
  };
  /**
   * List messenger search department. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/chats/search/im-search-department-list.html
   */
  "im.search.department.list": {
    params: {
      FIND: string;
      USER_DATA?: string;
      OFFSET?: Numeric;
      LIMIT?: Numeric;
    };
    result: LooseRows<"id" | "name" | "full_name" | "manager_user_id" | "manager_user_data">;
  };
  /**
   * Create messenger search last. Writes.
   * @deprecated
   * @see https://apidocs.bitrix24.com/api-reference/chats/search/im-search-last-add.html
   */
  "im.search.last.add": {
    params: {
      DIALOG_ID: string;
    };
    result: boolean;
  };
  /**
   * Delete messenger search last. Destructive.
   * @deprecated
   * @see https://apidocs.bitrix24.com/api-reference/chats/search/im-search-last-delete.html
   */
  "im.search.last.delete": {
    params: {
      DIALOG_ID: string;
    };
    result: boolean;
  };
  /**
   * Read messenger search last. Reads.
   * @deprecated
   * @see https://apidocs.bitrix24.com/api-reference/chats/search/im-search-last-get.html
   */
  "im.search.last.get": {
    params: {
      SKIP_OPENLINES?: string;
      SKIP_CHAT?: string;
      SKIP_DIALOG?: string;
    };
    result: LooseRows<"id" | "type" | "avatar" | "title" | "user" | "chat">;
  };
  /**
   * List messenger search user. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/chats/search/im-search-user-list.html
   */
  "im.search.user.list": {
    params: {
      FIND: string;
      BUSINESS?: string;
      OFFSET?: Numeric;
      LIMIT?: Numeric;
    };
    result: Loose<
      | "id" | "name" | "first_name" | "last_name" | "work_position" | "color" | "avatar" | "gender" | "birthday"
      | "extranet" | "network" | "bot" | "connector" | "external_auth_id" | "status" | "idle" | "last_activity_date"
      | "mobile_last_date" | "departments" | "absent" | "phones"
    >;
  };
  /**
   * Read messenger user. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/chats/users/im-user-get.html
   */
  "im.user.get": {
    params: {
      ID?: Numeric;
      AVATAR_HR?: string;
    };
    result: Loose<
      | "id" | "active" | "name" | "first_name" | "last_name" | "work_position" | "color" | "avatar" | "avatar_hr"
      | "gender" | "birthday" | "extranet" | "network" | "bot" | "connector" | "external_auth_id" | "status" | "idle"
      | "last_activity_date" | "mobile_last_date" | "desktop_last_date" | "absent" | "departments" | "phones"
      | "bot_data" | "type" | "website" | "email"
    >;
  };
  /**
   * Read messenger user list. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/chats/users/im-user-list-get.html
   */
  "im.user.list.get": {
    params: {
      ID: PhpArray | string;
      AVATAR_HR?: string;
      RESULT_TYPE?: string;
    };
    result: LooseRows<
      | "id" | "active" | "name" | "first_name" | "last_name" | "work_position" | "color" | "avatar" | "avatar_hr"
      | "gender" | "birthday" | "extranet" | "network" | "bot" | "connector" | "external_auth_id" | "status" | "idle"
      | "last_activity_date" | "mobile_last_date" | "desktop_last_date" | "absent" | "departments" | "phones"
      | "bot_data" | "type" | "website" | "email"
    >;
  };
  /**
   * Read messenger user status. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/chats/users/im-user-status-get.html
   */
  "im.user.status.get": {
    params: NoParams;
    result: unknown;
  };
  /**
   * End messenger user status idle. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/chats/users/im-user-status-idle-end.html
   */
  "im.user.status.idle.end": {
    params: NoParams;
    result: boolean;
  };
  /**
   * Start messenger user status idle. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/chats/users/im-user-status-idle-start.html
   */
  "im.user.status.idle.start": {
    params: {
      AGO?: Numeric;
    };
    result: boolean;
  };
  /**
   * Set messenger user status. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/chats/users/im-user-status-set.html
   */
  "im.user.status.set": {
    params: {
      STATUS: string;
    };
    result: boolean;
  };
  /**
   * Register chat bot app. Writes.
   * @deprecated
   * @see https://apidocs.bitrix24.com/api-reference/chats/outdated/create-app/imbot-app-register.html
   */
  "imbot.app.register": {
    params: {
      BOT_ID?: unknown;
      CODE?: unknown;
      JS_METHOD?: unknown;
      JS_PARAM?: unknown;
      ICON_FILE?: unknown;
      CONTEXT?: unknown;
      EXTRANET_SUPPORT?: unknown;
      LIVECHAT_SUPPORT?: unknown;
      IFRAME_POPUP?: unknown;
      LANG?: {
        LANGUAGE_ID?: unknown;
        TITLE?: unknown;
        DESCRIPTION?: unknown;
      } | Several<{
        LANGUAGE_ID?: unknown;
        TITLE?: unknown;
        DESCRIPTION?: unknown;
      }>;
      IFRAME?: unknown;
      IFRAME_WIDTH?: unknown;
      IFRAME_HEIGHT?: unknown;
      HASH?: unknown;
      HIDDEN?: unknown;
    };
    result: unknown;
  };
  /**
   * Unregister chat bot app. Destructive.
   * @deprecated
   * @see https://apidocs.bitrix24.com/api-reference/chats/outdated/create-app/imbot-app-unregister.html
   */
  "imbot.app.unregister": {
    params: {
      APP_ID?: unknown;
    };
    result: unknown;
  };
  /**
   * Change chat bot app. Writes.
   * @deprecated
   * @see https://apidocs.bitrix24.com/api-reference/chats/outdated/create-app/imbot-app-update.html
   */
  "imbot.app.update": {
    params: {
      APP_ID: unknown;
      IFRAME?: unknown;
      IFRAME_WIDTH?: unknown;
      IFRAME_HEIGHT?: unknown;
      JS_METHOD?: unknown;
      JS_PARAM?: unknown;
      HASH?: unknown;
      ICON_FILE?: unknown;
      CONTEXT?: unknown;
      EXTRANET_SUPPORT?: unknown;
      LIVECHAT_SUPPORT?: unknown;
      IFRAME_POPUP?: unknown;
      LANG?: {
        LANGUAGE_ID?: unknown;
        TITLE?: unknown;
        DESCRIPTION?: unknown;
        COPYRIGHT?: unknown;
      } | Several<{
        LANGUAGE_ID?: unknown;
        TITLE?: unknown;
        DESCRIPTION?: unknown;
        COPYRIGHT?: unknown;
      }>;
    };
    result: unknown;
  };
}
