// Made by packages/client/scripts/build-methods.ts, do not edit.
// Source: the official Bitrix24 REST documentation (MIT licence), snapshot 2026-08: names, types, effects, page paths.
import type { WireNumber } from "../results/wire-types.ts";
import type {
  Fields,
  FileValue,
  Filter,
  Flag,
  Loose,
  LooseRows,
  NoParams,
  Numeric,
  Open,
  Order,
  PhpArray,
  Several,
} from "./values.ts";

/** Methods of the section "chat-bots". */
export interface ChatBotsMethods {
  /**
   * Read messenger 2.0 event. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/events/event-get.html
   */
  "im.v2.Event.get": {
    params: {
      offset?: Numeric;
      limit?: Numeric;
    };
    result: Loose<"events" | "nextOffset" | "hasMore">;
  };
  /**
   * Subscribe messenger 2.0 event. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/events/event-subscribe.html
   */
  "im.v2.Event.subscribe": {
    params: NoParams;
    result: boolean;
  };
  /**
   * Unsubscribe messenger 2.0 event. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/events/event-unsubscribe.html
   */
  "im.v2.Event.unsubscribe": {
    params: NoParams;
    result: boolean;
  };
  /**
   * Download messenger 2.0 file. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/files/file-download.html
   */
  "im.v2.File.download": {
    params: {
      dialogId: string;
      fileId: Numeric;
    };
    result: Loose<"downloadUrl">;
  };
  /**
   * Upload messenger 2.0 file. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/files/file-upload.html
   */
  "im.v2.File.upload": {
    params: {
      dialogId: string;
      fields: Fields<{
        name: string;
        content: string;
        message?: string;
      }>;
    };
    result: Loose<"dialogId" | "chatId" | "messageId" | "file">;
  };
  /**
   * List chat bot bot. Reads.
   * @deprecated Use `imbot.v2.Bot.list`.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/bots/imbot-bot-list.html
   */
  "imbot.bot.list": {
    params: NoParams;
    result: Loose<"ID" | "NAME" | "CODE" | "OPENLINE">;
  };
  /**
   * Create chat bot chat. Writes.
   * @deprecated Use `imbot.v2.Chat.add`.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-add.html
   */
  "imbot.chat.add": {
    params: {
      TYPE?: string;
      TITLE?: string;
      DESCRIPTION?: string;
      COLOR?: string;
      MESSAGE?: string;
      USERS?: PhpArray;
      AVATAR?: string;
      ENTITY_TYPE?: string;
      ENTITY_ID?: string;
      BOT_ID?: Numeric;
      CLIENT_ID?: string;
    };
    result: WireNumber;
  };
  /**
   * Read chat bot chat. Reads.
   * @deprecated Use `imbot.v2.Chat.get`.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-get.html
   */
  "imbot.chat.get": {
    params: {
      ENTITY_TYPE: string;
      ENTITY_ID: string;
    };
    result: Loose<"ID">;
  };
  /**
   * Leave chat bot chat. Destructive.
   * @deprecated Use `imbot.v2.Chat.leave`.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-leave.html
   */
  "imbot.chat.leave": {
    params: {
      CHAT_ID: Numeric;
      BOT_ID?: Numeric;
      CLIENT_ID?: string;
    };
    result: boolean;
  };
  /**
   * Send typing: chat bot chat. Writes.
   * @deprecated Use `imbot.v2.Chat.InputAction.notify`.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-send-typing.html
   */
  "imbot.chat.sendTyping": {
    params: {
      BOT_ID?: Numeric;
      DIALOG_ID: string;
      CLIENT_ID?: string;
    };
    result: boolean;
  };
  /**
   * Set manager: chat bot chat. Writes.
   * @deprecated Use `imbot.v2.Chat.Manager.add`, `imbot.v2.Chat.Manager.delete`.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-set-manager.html
   */
  "imbot.chat.setManager": {
    params: {
      CHAT_ID: Numeric;
      USER_ID: Numeric;
      IS_MANAGER?: string;
      BOT_ID?: Numeric;
      CLIENT_ID?: string;
    };
    result: boolean;
  };
  /**
   * Set owner: chat bot chat. Writes.
   * @deprecated Use `imbot.v2.Chat.setOwner`.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-set-owner.html
   */
  "imbot.chat.setOwner": {
    params: {
      CHAT_ID: Numeric;
      USER_ID: Numeric;
      BOT_ID?: Numeric;
      CLIENT_ID?: string;
    };
    result: boolean;
  };
  /**
   * Change avatar: chat bot chat. Writes.
   * @deprecated Use `imbot.v2.Chat.update`.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-update-avatar.html
   */
  "imbot.chat.updateAvatar": {
    params: {
      CHAT_ID: Numeric;
      AVATAR: string;
      BOT_ID?: Numeric;
      CLIENT_ID?: string;
    };
    result: boolean;
  };
  /**
   * Change color: chat bot chat. Writes.
   * @deprecated Use `imbot.v2.Chat.update`.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-update-color.html
   */
  "imbot.chat.updateColor": {
    params: {
      CHAT_ID: Numeric;
      COLOR: string;
      BOT_ID?: Numeric;
      CLIENT_ID?: string;
    };
    result: boolean;
  };
  /**
   * Change title: chat bot chat. Writes.
   * @deprecated Use `imbot.v2.Chat.update`.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-update-title.html
   */
  "imbot.chat.updateTitle": {
    params: {
      CHAT_ID: Numeric;
      TITLE: string;
      BOT_ID?: Numeric;
      CLIENT_ID?: string;
    };
    result: boolean;
  };
  /**
   * Create chat bot chat user. Writes.
   * @deprecated Use `imbot.v2.Chat.User.add`.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-user-add.html
   */
  "imbot.chat.user.add": {
    params: {
      CHAT_ID: Numeric;
      USERS: PhpArray;
      HIDE_HISTORY?: string;
      BOT_ID?: Numeric;
      CLIENT_ID?: string;
    };
    result: boolean;
  };
  /**
   * Delete chat bot chat user. Destructive.
   * @deprecated Use `imbot.v2.Chat.User.delete`.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-user-delete.html
   */
  "imbot.chat.user.delete": {
    params: {
      CHAT_ID: Numeric;
      USER_ID: Numeric;
      BOT_ID?: Numeric;
      CLIENT_ID?: string;
    };
    result: boolean;
  };
  /**
   * List chat bot chat user. Reads.
   * @deprecated Use `imbot.v2.Chat.User.list`.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-user-list.html
   */
  "imbot.chat.user.list": {
    params: {
      CHAT_ID: Numeric;
      BOT_ID?: Numeric;
      CLIENT_ID?: string;
    };
    result: readonly unknown[];
  };
  /**
   * Answer chat bot command. Writes.
   * @deprecated Use `imbot.v2.Command.answer`.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/commands/imbot-command-answer.html
   */
  "imbot.command.answer": {
    params: {
      COMMAND_ID?: Numeric;
      COMMAND?: string;
      MESSAGE_ID: Numeric;
      MESSAGE?: string;
      ATTACH?: Open;
      KEYBOARD?: Open;
      MENU?: Open;
      SYSTEM?: string;
      URL_PREVIEW?: string;
      CLIENT_ID?: string;
    };
    result: WireNumber;
  };
  /**
   * Register chat bot command. Writes.
   * @deprecated Use `imbot.v2.Command.register`.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/commands/imbot-command-register.html
   */
  "imbot.command.register": {
    params: {
      BOT_ID: Numeric;
      COMMAND: string;
      EVENT_COMMAND_ADD: string;
      LANG: Several<{
        LANGUAGE_ID: string;
        TITLE: string;
        PARAMS?: string;
      }>;
      COMMON?: string;
      HIDDEN?: string;
      EXTRANET_SUPPORT?: string;
      CLIENT_ID?: string;
    };
    result: WireNumber;
  };
  /**
   * Unregister chat bot command. Destructive.
   * @deprecated Use `imbot.v2.Command.unregister`.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/commands/imbot-command-unregister.html
   */
  "imbot.command.unregister": {
    params: {
      COMMAND_ID: Numeric;
      CLIENT_ID?: string;
    };
    result: boolean;
  };
  /**
   * Change chat bot command. Writes.
   * @deprecated Use `imbot.v2.Command.update`.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/commands/imbot-command-update.html
   */
  "imbot.command.update": {
    params: {
      COMMAND_ID: Numeric;
      FIELDS: Fields<{
        COMMAND?: string;
        EVENT_COMMAND_ADD?: string;
        HIDDEN?: string;
        EXTRANET_SUPPORT?: string;
        LANG?: Several<{
          LANGUAGE_ID: string;
          TITLE: string;
          PARAMS?: string;
        }>;
      }>;
      CLIENT_ID?: string;
    };
    result: boolean;
  };
  /**
   * Read chat bot dialog. Reads.
   * @deprecated Use `imbot.v2.Chat.get`.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-dialog-get.html
   */
  "imbot.dialog.get": {
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
   * Create chat bot message. Writes.
   * @deprecated Use `imbot.v2.Chat.Message.send`.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/imbot-message-add.html
   */
  "imbot.message.add": {
    params: {
      BOT_ID?: Numeric;
      DIALOG_ID?: string;
      FROM_USER_ID?: Numeric;
      TO_USER_ID?: Numeric;
      MESSAGE: string;
      ATTACH?: Open | string;
      KEYBOARD?: Open | string;
      MENU?: Open | string;
      SYSTEM?: string;
      URL_PREVIEW?: string;
      SKIP_CONNECTOR?: string;
      CLIENT_ID?: string;
    };
    result: WireNumber;
  };
  /**
   * Delete chat bot message. Destructive.
   * @deprecated Use `imbot.v2.Chat.Message.delete`.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/imbot-message-delete.html
   */
  "imbot.message.delete": {
    params: {
      BOT_ID?: Numeric;
      MESSAGE_ID: Numeric;
      COMPLETE?: string;
      CLIENT_ID?: string;
    };
    result: boolean;
  };
  /**
   * Like chat bot message. Writes.
   * @deprecated Use `imbot.v2.Chat.Message.Reaction.add`, `imbot.v2.Chat.Message.Reaction.delete`.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/imbot-message-like.html
   */
  "imbot.message.like": {
    params: {
      BOT_ID?: Numeric;
      MESSAGE_ID: Numeric;
      ACTION?: string;
      CLIENT_ID?: string;
    };
    result: boolean;
  };
  /**
   * Change chat bot message. Writes.
   * @deprecated Use `imbot.v2.Chat.Message.update`.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/imbot-message-update.html
   */
  "imbot.message.update": {
    params: {
      BOT_ID?: Numeric;
      MESSAGE_ID: Numeric;
      MESSAGE?: string;
      ATTACH?: Open | string;
      KEYBOARD?: Open | string;
      MENU?: Open | string;
      URL_PREVIEW?: string;
      SKIP_CONNECTOR?: string;
      CLIENT_ID?: string;
    };
    result: boolean;
  };
  /**
   * Register chat bot. Writes.
   * @deprecated Use `imbot.v2.Bot.register`.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/bots/imbot-register.html
   */
  "imbot.register": {
    params: {
      CODE: string;
      TYPE?: string;
      OPENLINE?: string;
      EVENT_HANDLER?: string;
      EVENT_MESSAGE_ADD: string;
      EVENT_MESSAGE_UPDATE?: string;
      EVENT_MESSAGE_DELETE?: string;
      EVENT_WELCOME_MESSAGE: string;
      EVENT_BOT_DELETE: string;
      CLIENT_ID?: string;
      PROPERTIES: {
        NAME?: string;
        LAST_NAME?: string;
        COLOR?: string;
        EMAIL?: string;
        PERSONAL_BIRTHDAY?: string;
        WORK_POSITION?: string;
        PERSONAL_WWW?: string;
        PERSONAL_GENDER?: string;
        PERSONAL_PHOTO?: FileValue;
      };
    };
    result: WireNumber;
  };
  /**
   * Unregister chat bot. Destructive.
   * @deprecated Use `imbot.v2.Bot.unregister`.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/bots/imbot-unregister.html
   */
  "imbot.unregister": {
    params: {
      BOT_ID: Numeric;
      CLIENT_ID?: string;
    };
    result: boolean;
  };
  /**
   * Change chat bot. Writes.
   * @deprecated Use `imbot.v2.Bot.update`.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/bots/imbot-update.html
   */
  "imbot.update": {
    params: {
      BOT_ID: Numeric;
      FIELDS: Fields<{
        CODE?: string;
        EVENT_HANDLER?: string;
        EVENT_MESSAGE_ADD?: string;
        EVENT_MESSAGE_UPDATE?: string;
        EVENT_MESSAGE_DELETE?: string;
        EVENT_WELCOME_MESSAGE?: string;
        EVENT_BOT_DELETE?: string;
        PROPERTIES?: {
          NAME?: string;
          LAST_NAME?: string;
          COLOR?: string;
          EMAIL?: string;
          PERSONAL_BIRTHDAY?: string;
          WORK_POSITION?: string;
          PERSONAL_WWW?: string;
          PERSONAL_GENDER?: string;
          PERSONAL_PHOTO?: FileValue;
        };
      }>;
      CLIENT_ID?: string;
    };
    result: boolean;
  };
  /**
   * Read chat bot 2.0 bot. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-get.html
   */
  "imbot.v2.Bot.get": {
    params: {
      botId?: Numeric;
      code?: string;
      botToken?: string;
    };
    result: Loose<"bot" | "users">;
  };
  /**
   * List chat bot 2.0 bot. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-list.html
   */
  "imbot.v2.Bot.list": {
    params: {
      botToken?: string;
      filter?: Filter;
      limit?: Numeric;
      offset?: Numeric;
    };
    result: Loose<"bots" | "users" | "hasNextPage">;
  };
  /**
   * Register chat bot 2.0 bot. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-register.html
   */
  "imbot.v2.Bot.register": {
    params: {
      fields: Fields<{
        code: string;
        botToken?: string;
        properties: {
          name: string;
          lastName?: string;
          workPosition?: string;
          color?: string;
          gender?: string;
          avatar?: FileValue;
        };
        type?: string;
        eventMode?: string;
        webhookUrl?: string;
        isHidden?: Flag;
        isReactionsEnabled?: Flag;
        isSupportOpenline?: Flag;
        backgroundId?: string;
      }>;
    };
    result: Loose<"bot" | "users">;
  };
  /**
   * Unregister chat bot 2.0 bot. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-unregister.html
   */
  "imbot.v2.Bot.unregister": {
    params: {
      botId: Numeric;
      botToken?: string;
    };
    result: Loose<"result">;
  };
  /**
   * Change chat bot 2.0 bot. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-update.html
   */
  "imbot.v2.Bot.update": {
    params: {
      botId: Numeric;
      botToken?: string;
      fields: Fields<{
        properties?: {
          name?: string;
          lastName?: string;
          workPosition?: string;
          color?: string;
          gender?: string;
          avatar?: FileValue;
        };
        isHidden?: Flag;
        isReactionsEnabled?: Flag;
        isSupportOpenline?: Flag;
        backgroundId?: string;
        eventMode?: string;
        webhookUrl?: string;
        botToken?: string;
      }>;
    };
    result: Loose<"bot" | "users">;
  };
  /**
   * Create chat bot 2.0 chat. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-add.html
   */
  "imbot.v2.Chat.add": {
    params: {
      botId: Numeric;
      botToken?: string;
      fields?: Fields<{
        title?: string;
        description?: string;
        color?: string;
        avatar?: FileValue;
        userIds?: readonly Numeric[];
        ownerId?: Numeric;
        message?: string;
      }>;
    };
    result: Loose<"chat" | "users">;
  };
  /**
   * Read chat bot 2.0 chat. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-get.html
   */
  "imbot.v2.Chat.get": {
    params: {
      botId: Numeric;
      botToken?: string;
      dialogId: string;
    };
    result: Loose<"chat">;
  };
  /**
   * Notify chat bot 2.0 chat input action. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/ui/chat-input-action-notify.html
   */
  "imbot.v2.Chat.InputAction.notify": {
    params: {
      botId: Numeric;
      botToken?: string;
      dialogId: string;
      statusMessageCode?: string;
      duration?: Numeric;
    };
    result: Loose<"result">;
  };
  /**
   * Leave chat bot 2.0 chat. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-leave.html
   */
  "imbot.v2.Chat.leave": {
    params: {
      botId: Numeric;
      botToken?: string;
      dialogId: string;
    };
    result: Loose<"result">;
  };
  /**
   * Create chat bot 2.0 chat manager. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-manager-add.html
   */
  "imbot.v2.Chat.Manager.add": {
    params: {
      botId: Numeric;
      botToken?: string;
      dialogId: string;
      userIds: readonly Numeric[];
    };
    result: Loose<"result">;
  };
  /**
   * Delete chat bot 2.0 chat manager. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-manager-delete.html
   */
  "imbot.v2.Chat.Manager.delete": {
    params: {
      botId: Numeric;
      botToken?: string;
      dialogId: string;
      userIds: readonly Numeric[];
    };
    result: Loose<"result">;
  };
  /**
   * Delete chat bot 2.0 chat message. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-delete.html
   */
  "imbot.v2.Chat.Message.delete": {
    params: {
      botId: Numeric;
      botToken?: string;
      messageId: Numeric;
      complete?: Flag;
    };
    result: Loose<"result">;
  };
  /**
   * Read chat bot 2.0 chat message. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-get.html
   */
  "imbot.v2.Chat.Message.get": {
    params: {
      botId: Numeric;
      botToken?: string;
      messageId: Numeric;
    };
    result: Loose<"message" | "user">;
  };
  /**
   * Read context: chat bot 2.0 chat message. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-get-context.html
   */
  "imbot.v2.Chat.Message.getContext": {
    params: {
      botId: Numeric;
      botToken?: string;
      messageId: Numeric;
      range?: Numeric;
    };
    result: Loose<"messages" | "users" | "hasPrevPage" | "hasNextPage">;
  };
  /**
   * Create chat bot 2.0 chat message reaction. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-reaction-add.html
   */
  "imbot.v2.Chat.Message.Reaction.add": {
    params: {
      botId: Numeric;
      botToken?: string;
      messageId: Numeric;
      reaction: string;
    };
    result: Loose<"result">;
  };
  /**
   * Delete chat bot 2.0 chat message reaction. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-reaction-delete.html
   */
  "imbot.v2.Chat.Message.Reaction.delete": {
    params: {
      botId: Numeric;
      botToken?: string;
      messageId: Numeric;
      reaction: string;
    };
    result: Loose<"result">;
  };
  /**
   * Mark read chat bot 2.0 chat message. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-read.html
   */
  "imbot.v2.Chat.Message.read": {
    params: {
      botId: Numeric;
      botToken?: string;
      dialogId: string;
      messageId?: Numeric;
    };
    result: Loose<"chatId" | "lastId" | "counter" | "viewedMessages">;
  };
  /**
   * Send chat bot 2.0 chat message. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-send.html
   */
  "imbot.v2.Chat.Message.send": {
    params: {
      botId: Numeric;
      botToken?: string;
      dialogId: string;
      fields?: Fields<{
        message?: string;
        attach?: PhpArray;
        keyboard?: PhpArray;
        system?: Flag;
        urlPreview?: Flag;
        replyId?: Numeric;
        templateId?: string;
        forwardIds?: Open;
      }>;
    };
    result: Loose<"id" | "uuidMap">;
  };
  /**
   * Change chat bot 2.0 chat message. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-update.html
   */
  "imbot.v2.Chat.Message.update": {
    params: {
      botId: Numeric;
      botToken?: string;
      messageId: Numeric;
      fields: Fields<{
        message?: string;
        attach?: PhpArray;
        keyboard?: PhpArray;
        urlPreview?: string;
      }>;
    };
    result: Loose<"result">;
  };
  /**
   * Set owner: chat bot 2.0 chat. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-set-owner.html
   */
  "imbot.v2.Chat.setOwner": {
    params: {
      botId: Numeric;
      botToken?: string;
      dialogId: string;
      userId: Numeric;
    };
    result: Loose<"result">;
  };
  /**
   * Enabled chat bot 2.0 chat text field. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/ui/chat-text-field-enabled.html
   */
  "imbot.v2.Chat.TextField.enabled": {
    params: {
      botId: Numeric;
      botToken?: string;
      dialogId: string;
      enabled?: Flag;
    };
    result: Loose<"result">;
  };
  /**
   * Change chat bot 2.0 chat. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-update.html
   */
  "imbot.v2.Chat.update": {
    params: {
      botId: Numeric;
      botToken?: string;
      dialogId: string;
      fields: Fields<{
        title?: string;
        description?: string;
        color?: string;
        avatar?: FileValue;
      }>;
    };
    result: Loose<"result">;
  };
  /**
   * Create chat bot 2.0 chat user. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-user-add.html
   */
  "imbot.v2.Chat.User.add": {
    params: {
      botId: Numeric;
      botToken?: string;
      dialogId: string;
      userIds: readonly Numeric[];
    };
    result: Loose<"result">;
  };
  /**
   * Delete chat bot 2.0 chat user. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-user-delete.html
   */
  "imbot.v2.Chat.User.delete": {
    params: {
      botId: Numeric;
      botToken?: string;
      dialogId: string;
      userId: Numeric;
    };
    result: Loose<"result">;
  };
  /**
   * List chat bot 2.0 chat user. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-user-list.html
   */
  "imbot.v2.Chat.User.list": {
    params: {
      botId: Numeric;
      botToken?: string;
      dialogId: string;
      order?: Order;
      limit?: Numeric;
    };
    result: LooseRows<
      | "id" | "active" | "name" | "firstName" | "lastName" | "workPosition" | "color" | "avatar" | "gender"
      | "birthday" | "extranet" | "bot" | "connector" | "externalAuthId" | "status" | "idle" | "lastActivityDate"
      | "absent" | "departments" | "phones" | "type"
    >;
  };
  /**
   * Answer chat bot 2.0 command. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/command-answer.html
   */
  "imbot.v2.Command.answer": {
    params: {
      botId: Numeric;
      botToken?: string;
      commandId: Numeric;
      messageId: Numeric;
      dialogId: string;
      fields?: Fields<{
        message?: string;
        attach?: PhpArray;
        keyboard?: PhpArray;
        system?: Flag;
        urlPreview?: Flag;
      }>;
    };
    result: Loose<"result">;
  };
  /**
   * List chat bot 2.0 command. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/command-list.html
   */
  "imbot.v2.Command.list": {
    params: {
      botId: Numeric;
      botToken?: string;
    };
    result: Loose<"commands">;
  };
  /**
   * Register chat bot 2.0 command. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/command-register.html
   */
  "imbot.v2.Command.register": {
    params: {
      botId: Numeric;
      botToken?: string;
      fields: Fields<{
        command: string;
        title?: Open;
        params?: Open;
        common?: Flag;
        hidden?: Flag;
        extranetSupport?: Flag;
      }>;
    };
    result: Loose<"command">;
  };
  /**
   * Unregister chat bot 2.0 command. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/command-unregister.html
   */
  "imbot.v2.Command.unregister": {
    params: {
      botId: Numeric;
      botToken?: string;
      commandId: Numeric;
    };
    result: Loose<"result">;
  };
  /**
   * Change chat bot 2.0 command. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/command-update.html
   */
  "imbot.v2.Command.update": {
    params: {
      botId: Numeric;
      botToken?: string;
      commandId: Numeric;
      fields: Fields<{
        command?: string;
        title?: Open;
        params?: Open;
        common?: Flag;
        hidden?: Flag;
        extranetSupport?: Flag;
      }>;
    };
    result: Loose<"command">;
  };
  /**
   * Read chat bot 2.0 event. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/events/event-get.html
   */
  "imbot.v2.Event.get": {
    params: {
      botId: Numeric;
      botToken?: string;
      offset?: Numeric;
      limit?: Numeric;
      withUserEvents?: Flag;
    };
    result: Loose<"events" | "nextOffset" | "hasMore">;
  };
  /**
   * Download chat bot 2.0 file. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/files/file-download.html
   */
  "imbot.v2.File.download": {
    params: {
      botId: Numeric;
      botToken?: string;
      fileId: Numeric;
    };
    result: Loose<"downloadUrl">;
  };
  /**
   * Upload chat bot 2.0 file. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/files/file-upload.html
   */
  "imbot.v2.File.upload": {
    params: {
      botId: Numeric;
      botToken?: string;
      dialogId: string;
      fields: Fields<{
        name: string;
        content: string;
        message?: string;
      }>;
    };
    result: Loose<"file" | "messageId" | "chatId" | "dialogId">;
  };
  /**
   * Read chat bot 2.0 revision. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/revision-get.html
   */
  "imbot.v2.Revision.get": {
    params: NoParams;
    result: Loose<"rest" | "web" | "mobile" | "desktop">;
  };
}
