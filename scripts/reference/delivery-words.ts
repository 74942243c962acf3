import type { DeliveryErrorCode } from "../../packages/delivery/src/index.ts";
import { type CodeWords, text } from "./code-words.ts";

const byItself = text("b24-scheduler повторит сам", "b24-scheduler repeats it by itself");

/** Why a report or an event did not reach its target. */
export const deliveryWords: Readonly<Record<DeliveryErrorCode, CodeWords>> = {
  misconfigured: [
    "access",
    text(
      "цель описана неверно, или нет её секрета, разрешения, папки",
      "the target is described wrongly, or its secret, grant or folder is missing",
    ),
    text("b24-scheduler check скажет, чего не хватает", "b24-scheduler check tells what is missing"),
  ],
  unauthorized: [
    "access",
    text("токен или пароль цели больше не принимают", "a token or password of the target is not accepted any more"),
    text("задайте его заново: b24-scheduler secret set", "set it again: b24-scheduler secret set"),
  ],
  refused: [
    "failed",
    text(
      "получателя нет, он заблокировал отправителя или отказал",
      "the recipient is unknown, has blocked the sender, or says no",
    ),
    text("исправьте цель в файле расписания", "correct the target in the schedule file"),
  ],
  "too-large": [
    "failed",
    text("сообщение не помещается в этот канал", "the message does not fit the channel"),
    text("сузьте отчёт или отправьте его файлом", "narrow the report, or send it as a file"),
  ],
  busy: [
    "failed",
    text("сейчас не принимают: слишком много запросов, сбой", "not now: too many requests, a server error"),
    byItself,
  ],
  unreachable: ["failed", text("нет соединения, ничего не отправлено", "no connection, nothing was sent"), byItself],
  "outcome-unknown": [
    "failed",
    text("ответ потерян, сообщение могло дойти", "the answer was lost: the message may have arrived"),
    text(
      "посмотрите у получателя; само ничего не повторится",
      "look at the recipient's; nothing is repeated by itself",
    ),
  ],
  cancelled: [
    "interrupted",
    text("отправку остановили", "sending was stopped"),
    text("повторите, если нужно", "repeat it when it is needed"),
  ],
};
