import { type MessageTarget, sendMessage } from "@b24kit/portal";
import type { ActionContext, ActionRequest } from "../action.ts";
import { messageCommands } from "../message-commands.ts";
import { resolvePerson } from "../resolve/person.ts";
import { quoted, shown } from "../text-of.ts";
import type { SendMessage } from "./message-actions.ts";

const title = { ru: "Сообщение", en: "Message" } as const;

export async function prepareSendMessage(context: ActionContext, parameters: SendMessage): Promise<ActionRequest> {
  const { target, name, url } = resolveTarget(context, parameters.to);
  const said = quoted(parameters.text);
  return {
    commands: messageCommands("message", parameters.text, (text) => sendMessage(target, text)),
    question: {
      ru: `Отправить сообщение ${said.ru}, получатель: ${name.ru}?`,
      en: `Send the message ${said.en} to ${name.en}?`,
    },
    objects: [
      {
        action: "send",
        kind: "message",
        id: "personId" in target ? String(target.personId) : `chat${target.chatId}`,
        title: name[context.language],
        ...(url !== undefined && { url }),
        changes: [{ field: "text", title, after: parameters.text }],
      },
    ],
    notes: [{ ru: "Отправленное прочитают сразу.", en: "What is sent may be read at once." }],
  };
}

/** A group chat by its number ("chat12", "чат 12"), else a person. */
function resolveTarget(context: ActionContext, to: string) {
  const chatId = Number(/^(?:chat|чат) ?#?(\d{1,15})$/i.exec(to.trim())?.[1] ?? 0);
  if (chatId > 0) {
    const target: MessageTarget = { chatId };
    return { target, name: { ru: `чат №${chatId}`, en: `chat ${chatId}` }, url: undefined };
  }
  const person = resolvePerson(context, to, { parameter: "to" });
  const name = shown(person.name);
  const target: MessageTarget = { personId: person.id };
  return { target, name: { ru: name, en: name }, url: context.links.person(person.id) };
}
