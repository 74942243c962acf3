import { z } from "zod";
import { wireNumber } from "./wire.ts";

const notification = z.union([wireNumber, z.literal(false)]);

/** Results of the methods that send something. https://apidocs.bitrix24.com/api-reference/chats/ */
export const messageResults = {
  "im.message.add": wireNumber.describe("The message's identifier."),
  "im.notify.personal.add": notification.describe("The notification's identifier, or false when none was made."),
  "im.notify.system.add": notification,
};
