// Made by packages/client/scripts/build-methods.ts, do not edit.
// Source: the official Bitrix24 REST documentation (MIT licence), snapshot 2026-08: names, types, effects, page paths.
import type { Flag, Loose, LooseRows, Numeric, Open, PhpArray, Select } from "./values.ts";

/** Methods of the section "mail". */
export interface MailMethods {
  /**
   * Read mail mailbox field. Reads. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-field-get.html
   */
  "mail.mailbox.field.get": {
    params: {
      name: string;
      select?: Select;
    };
    result: Loose<"item">;
  };
  /**
   * List mail mailbox field. Reads. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-field-list.html
   */
  "mail.mailbox.field.list": {
    params: {
      select?: Select;
    };
    result: Loose<"items">;
  };
  /**
   * Read mail mailbox. Reads. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-get.html
   */
  "mail.mailbox.get": {
    params: {
      id: Numeric;
      select?: Select;
    };
    result: Loose<"item">;
  };
  /**
   * List mail mailbox. Reads. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-list.html
   */
  "mail.mailbox.list": {
    params: {
      name?: string;
      email?: string;
      pagination?: Open;
    };
    result: Loose<"items" | "id" | "name" | "email" | "senderName">;
  };
  /**
   * Read senders of mail mailbox. Reads. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-senders.html
   */
  "mail.mailbox.senders": {
    params: {
      pagination?: Open;
    };
    result: Loose<"items" | "email" | "name" | "sender">;
  };
  /**
   * Createcalendarevent mail message. Writes. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createcalendarevent.html
   */
  "mail.message.createcalendarevent": {
    params: {
      messageId: Numeric;
      dateFrom: string;
      dateTo: string;
      name?: string;
      description?: string;
    };
    result: Loose<"success" | "eventId" | "messageId">;
  };
  /**
   * Createchat mail message. Writes. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createchat.html
   */
  "mail.message.createchat": {
    params: {
      messageId: Numeric;
    };
    result: Loose<"success" | "chatId" | "messageId" | "existing">;
  };
  /**
   * Createcrmactivity mail message. Writes. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createcrmactivity.html
   */
  "mail.message.createcrmactivity": {
    params: {
      messageId: Numeric;
    };
    result: boolean;
  };
  /**
   * Createfeedpost mail message. Writes. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createfeedpost.html
   */
  "mail.message.createfeedpost": {
    params: {
      messageId: Numeric;
      title?: string;
    };
    result: Loose<"success" | "postId" | "messageId">;
  };
  /**
   * Createtask mail message. Writes. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createtask.html
   */
  "mail.message.createtask": {
    params: {
      messageId: Numeric;
      title?: string;
      responsibleId?: Numeric;
      description?: string;
    };
    result: Loose<"success" | "taskId" | "messageId">;
  };
  /**
   * Read mail message field. Reads. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-field-get.html
   */
  "mail.message.field.get": {
    params: {
      name: string;
      select?: Select;
    };
    result: Loose<"item">;
  };
  /**
   * List mail message field. Reads. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-field-list.html
   */
  "mail.message.field.list": {
    params: {
      select?: Select;
    };
    result: Loose<"items">;
  };
  /**
   * Forward mail message. Writes. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-forward.html
   */
  "mail.message.forward": {
    params: {
      forwardMessageId: Numeric;
      from: string;
      to: PhpArray;
      subject: string;
      body: string;
      cc?: PhpArray;
      bcc?: PhpArray;
    };
    result: Loose<"success" | "to">;
  };
  /**
   * Read mail message. Reads. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-get.html
   */
  "mail.message.get": {
    params: {
      id: Numeric;
      select?: Select;
    };
    result: Loose<"item">;
  };
  /**
   * List mail message. Reads. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-list.html
   */
  "mail.message.list": {
    params: {
      mailboxId?: Numeric;
      searchQuery?: string;
      dateFrom?: string;
      dateTo?: string;
      isSeen?: Flag;
      hasAttachments?: Flag;
      folder?: string;
      pagination?: Open;
    };
    result: Loose<
      | "items" | "id" | "mailboxId" | "mailboxEmail" | "subject" | "from" | "to" | "cc" | "date" | "isSeen"
      | "hasAttachments" | "url" | "bindings" | "body"
    >;
  };
  /**
   * Movetofolder mail message. Writes. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-movetofolder.html
   */
  "mail.message.movetofolder": {
    params: {
      messageIds: PhpArray;
      action: string;
      folder?: string;
    };
    result: Loose<"success" | "movedCount" | "action">;
  };
  /**
   * Removecrmactivity mail message. Destructive. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-removecrmactivity.html
   */
  "mail.message.removecrmactivity": {
    params: {
      messageId: Numeric;
    };
    result: boolean;
  };
  /**
   * Reply mail message. Writes. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-reply.html
   */
  "mail.message.reply": {
    params: {
      replyToMessageId: Numeric;
      from: string;
      to: PhpArray;
      subject: string;
      body: string;
      cc?: PhpArray;
      bcc?: PhpArray;
    };
    result: Loose<"success" | "to">;
  };
  /**
   * Send mail message. Writes. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-send.html
   */
  "mail.message.send": {
    params: {
      from: string;
      to: PhpArray;
      subject: string;
      body: string;
      cc?: PhpArray;
      bcc?: PhpArray;
    };
    result: Loose<"success" | "to">;
  };
  /**
   * Read thread of mail message. Reads. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-thread.html
   */
  "mail.message.thread": {
    params: {
      id: Numeric;
      limit?: Numeric;
    };
    result: LooseRows<"id" | "subject" | "from" | "to" | "cc" | "date" | "body">;
  };
  /**
   * Read mail recipient field. Reads. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/mail/recipient/mail-recipient-field-get.html
   */
  "mail.recipient.field.get": {
    params: {
      name: string;
      select?: Select;
    };
    result: Loose<"item">;
  };
  /**
   * List mail recipient field. Reads. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/mail/recipient/mail-recipient-field-list.html
   */
  "mail.recipient.field.list": {
    params: {
      select?: Select;
    };
    result: Loose<"items">;
  };
  /**
   * Listcontacts mail recipient. Reads. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/mail/recipient/mail-recipient-listcontacts.html
   */
  "mail.recipient.listcontacts": {
    params: {
      query?: string;
      pagination?: Open;
    };
    result: Loose<"items" | "id" | "email" | "name">;
  };
  /**
   * Listemployees mail recipient. Reads. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/mail/recipient/mail-recipient-listemployees.html
   */
  "mail.recipient.listemployees": {
    params: {
      query: string;
      pagination?: Open;
    };
    result: Loose<"items" | "id" | "email" | "name">;
  };
}
