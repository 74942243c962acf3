import type { MethodTable } from "../method.ts";
import { chatMethods } from "./chat.ts";
import { dialogMethods } from "./dialog.ts";
import { messageMethods } from "./messages.ts";
import { notifyMethods } from "./notify.ts";

/** The messenger: chats, messages and notifications. It begins empty. */
export const imMethods: MethodTable = { ...chatMethods, ...messageMethods, ...dialogMethods, ...notifyMethods };
