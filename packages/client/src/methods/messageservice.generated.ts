// Made by packages/client/scripts/build-methods.ts, do not edit.
// Source: the official Bitrix24 REST documentation (MIT licence), snapshot 2026-08: names, types, effects, page paths.
import type { NoParams, Open } from "./values.ts";

/** Methods of the section "messageservice". */
export interface MessageserviceMethods {
  /**
   * Change message provider message status. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/messageservice/messageservice-message-status-update.html
   */
  "messageservice.message.status.update": {
    params: {
      CODE: string;
      MESSAGE_ID: string;
      STATUS: string;
    };
    result: boolean;
  };
  /**
   * Create message provider sender. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/messageservice/messageservice-sender-add.html
   */
  "messageservice.sender.add": {
    params: {
      CODE: string;
      TYPE: string;
      HANDLER: string;
      NAME: string | Open;
      DESCRIPTION?: string | Open;
    };
    result: boolean;
  };
  /**
   * Delete message provider sender. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/messageservice/messageservice-sender-delete.html
   */
  "messageservice.sender.delete": {
    params: {
      CODE: string;
    };
    result: boolean;
  };
  /**
   * List message provider sender. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/messageservice/messageservice-sender-list.html
   */
  "messageservice.sender.list": {
    params: NoParams;
    result: readonly unknown[];
  };
  /**
   * Change message provider sender. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/messageservice/messageservice-sender-update.html
   */
  "messageservice.sender.update": {
    params: {
      CODE: string;
      HANDLER?: string;
      NAME?: string | Open;
      DESCRIPTION?: string | Open;
    };
    result: boolean;
  };
}
