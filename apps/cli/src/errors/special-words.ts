import type { ClientErrorWords } from "./client-error-words.ts";
import type { Text } from "../words.ts";

/** The portal's address answers that the portal is gone for good. */
export function deletedPortal(host: Text, place: string): ClientErrorWords {
  return {
    what: { ru: `портал удалён: ${host.ru}`, en: `the portal was deleted: ${host.en}` },
    why: { ru: "портала по этому адресу больше нет (PORTAL_DELETED)", en: "it is gone for good (PORTAL_DELETED)" },
    next: {
      ru: `задайте вебхук другого портала (${place})`,
      en: `set the webhook of another portal (${place})`,
    },
  };
}

/** What a server that is no portal sent, in Russian, out of the client's sentence. */
export function insteadOfData(message: string): string {
  return message.includes("the server sent JSON")
    ? "сервер прислал JSON, но не такой, каким отвечает портал"
    : "вместо данных пришла веб-страница или другой текст";
}
