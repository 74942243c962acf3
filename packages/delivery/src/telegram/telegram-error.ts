import { DeliveryError, type DeliveryErrorCode, type DeliveryErrorText } from "../delivery-error.ts";
import { hideSecrets } from "../hide-secrets.ts";

/** What the Bot API answers in place of a message. */
export interface TelegramFailure {
  readonly code: number;
  readonly description: string;
  /** Seconds. */
  readonly retryAfter: number | undefined;
  /** The number that the chat has now. */
  readonly migrateTo: number | undefined;
}

interface Surroundings {
  readonly token: string;
  readonly chat: number | string;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** The failure as an error of the delivery, without the token. */
export function telegramError(failure: TelegramFailure, { token, chat, now }: Surroundings): DeliveryError {
  const description = hideSecrets(failure.description, [token]).slice(0, 300);
  const { code, why, action } = meaningOf(failure, chat);
  const words = `(${failure.code}: ${description})`;
  return new DeliveryError(
    code,
    {
      ru: `Telegram ответил отказом${why === undefined ? "" : `: ${why.ru}`} ${words}.`,
      en: `Telegram answered with an error${why === undefined ? "" : `: ${why.en}`} ${words}.`,
    },
    {
      ...(code === "busy" && failure.retryAfter !== undefined ? { retryAt: now + failure.retryAfter * 1000 } : {}),
      ...(action === undefined ? {} : { action }),
    },
  );
}

interface Meaning {
  readonly code: DeliveryErrorCode;
  readonly why?: DeliveryErrorText;
  readonly action?: DeliveryErrorText;
}

function meaningOf({ code, description, migrateTo }: TelegramFailure, chat: number | string): Meaning {
  if (code === 401 || code === 404) return meanings.token;
  if (code === 403) return forbidden(description);
  if (code === 429) return meanings.busy;
  // What the server had done when it failed, it does not say; only 503 speaks of before.
  if (code >= 500) return code === 503 ? meanings.busy : meanings.failed;
  if (migrateTo !== undefined) return migrated(chat, migrateTo);
  return meaningOfRefusal(description);
}

function meaningOfRefusal(description: string): Meaning {
  if (/chat not found/i.test(description)) return meanings.noChat;
  if (/can't parse entities/i.test(description)) return meanings.ourMarkup;
  if (/message is too long/i.test(description)) return meanings.ourLength;
  if (/not enough rights|CHAT_WRITE_FORBIDDEN|need administrator rights/i.test(description)) return meanings.noRight;
  return { code: "refused" };
}

function forbidden(description: string): Meaning {
  return /kicked|not a member/i.test(description) ? meanings.kicked : meanings.blocked;
}

function migrated(chat: number | string, migrateTo: number): Meaning {
  return {
    code: "misconfigured",
    why: {
      ru: `группа ${chat} стала супергруппой, её номер теперь ${migrateTo}`,
      en: `the group ${chat} has become a supergroup, its number is ${migrateTo} now`,
    },
    action: { ru: `Впишите chat: ${migrateTo} в цель.`, en: `Write chat: ${migrateTo} into the target.` },
  };
}

const reportFault = {
  ru: "Это ошибка b24kit: сообщите о ней разработчикам.",
  en: "This is a fault of b24kit: please report it.",
};

const meanings = {
  token: {
    code: "unauthorized",
    why: { ru: "токен бота не принят", en: "the token of the bot is not accepted" },
    action: {
      ru: "Возьмите новый токен у @BotFather и сохраните его под тем же именем; если сервер свой, проверьте его адрес.",
      en: "Take a new token from @BotFather and store it under the same name; check the address of a server of your own.",
    },
  },
  blocked: {
    code: "refused",
    why: { ru: "бот не может писать этому человеку", en: "the bot may not write to this person" },
    action: {
      ru: "Человек должен открыть чат с ботом и нажать «Запустить».",
      en: "The person has to open the chat with the bot and press Start.",
    },
  },
  kicked: {
    code: "refused",
    why: { ru: "бота нет в этом чате", en: "the bot is not in this chat" },
    action: { ru: "Добавьте бота в чат.", en: "Add the bot to the chat." },
  },
  noChat: {
    code: "refused",
    why: { ru: "чат не найден", en: "the chat was not found" },
    action: {
      ru: "Проверьте номер или @имя чата; человек должен сначала написать боту, в группу бота надо добавить.",
      en: "Check the number or @name of the chat; a person has to write to the bot first, to a group the bot has to be added.",
    },
  },
  noRight: {
    code: "refused",
    why: { ru: "у бота нет права писать в этот чат", en: "the bot has no right to write to this chat" },
    action: { ru: "Дайте боту право отправлять сообщения.", en: "Give the bot the right to send messages." },
  },
  ourMarkup: {
    code: "refused",
    why: { ru: "разметка отчёта неверна", en: "the markup of the report is wrong" },
    action: reportFault,
  },
  ourLength: {
    code: "too-large",
    why: { ru: "часть отчёта слишком длинна", en: "a part of the report is too long" },
    action: reportFault,
  },
  busy: { code: "busy", why: { ru: "слишком много запросов", en: "there are too many requests" } },
  failed: {
    code: "outcome-unknown",
    why: {
      ru: "сбой на сервере, неизвестно, ушло ли оно",
      en: "its server failed, and whether it was sent is unknown",
    },
  },
} as const satisfies Record<string, Meaning>;
