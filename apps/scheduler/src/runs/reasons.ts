import type { DeliveryErrorText } from "@b24kit/delivery";
import type { RunReason } from "../store/run-store.ts";

const reason = (code: string, ru: string, en: string): RunReason => ({ code, ru, en });

/** Why runs end or wait, where it is not an error that says so. */
export const reasons = {
  missed: (): RunReason =>
    reason(
      "missed",
      "Планировщик не работал, когда пришло время; отправлен только самый новый из пропущенных отчётов.",
      "The scheduler was not running when it was due; of the missed reports only the newest is sent.",
    ),
  tooLate: (): RunReason =>
    reason(
      "too-late",
      "Планировщик не работал, когда пришло время; срок, в который отчёт ещё нужен (catch-up), прошёл.",
      "The scheduler was not running when it was due; the time for making up for it (catch-up) is over.",
    ),
  noRoom: (): RunReason =>
    reason(
      "no-room",
      "Очередь не дошла вовремя: шли другие отчёты, задание стояло на паузе или компьютер спал; срок, в который отчёт ещё нужен (catch-up), прошёл.",
      "There was no room in time: other reports were under way, the job was paused or the computer slept; the time for making up for it (catch-up) is over.",
    ),
  superseded: (): RunReason =>
    reason(
      "superseded",
      "Пока этот отчёт ждал, пришло время более нового: отправляется только самый новый.",
      "A newer report came due while this one waited: only the newest is sent.",
    ),
  /** The other side asks for more patience than the report is worth. */
  tooFar: ({ code, ru, en }: RunReason, at: number): RunReason => {
    const time = new Date(Math.min(at, 8.64e15)).toISOString();
    return reason(
      code,
      `${ru} Просят не раньше ${time}: отчёт к тому времени уже не нужен (catch-up).`,
      `${en} It is asked for not before ${time}: the report is not wanted any more by then (catch-up).`,
    );
  },
  missedMany: (until: number): RunReason => {
    const time = new Date(until).toISOString();
    return reason(
      "missed-many",
      `Планировщик не работал; дальнейшие пропущенные до ${time} по отдельности не записаны.`,
      `The scheduler was not running; further ones that were missed until ${time} are not noted one by one.`,
    );
  },
  paused: (): RunReason => reason("paused", "Задание стоит на паузе.", "The job is paused."),
  quiet: (): RunReason =>
    reason(
      "quiet-hours",
      "Тихие часы получателя: отправка после них.",
      "Quiet hours of the recipient: sent after them.",
    ),
  stopped: (): RunReason =>
    reason(
      "stopped",
      "Планировщик остановили; продолжится при запуске.",
      "The scheduler was stopped; goes on at its start.",
    ),
  timeout: (seconds: number): RunReason =>
    reason("timeout", `Не успели за ${seconds} с (timeout).`, `Not done within ${seconds} s (timeout).`),
  crashes: (attempts: number): RunReason =>
    reason(
      "crashes",
      `Планировщик прервался на этом отчёте ${attempts} раз; больше не пробуем. Посмотрите его журнал.`,
      `The scheduler broke off at this report ${attempts} times; it is not tried again. Look at its log.`,
    ),
  gone: (): RunReason =>
    reason(
      "gone",
      "Получатель больше не входит в число адресатов.",
      "The recipient is no longer among those it is for.",
    ),
  /** What has not arrived although the rest has. */
  partly: ({ ru, en }: DeliveryErrorText): RunReason => reason("partly", ru, en),
  /** With the words of the error that lost it. */
  unknownDelivery: (lost?: DeliveryErrorText): RunReason =>
    reason(
      "delivery-unknown",
      `Неизвестно, дошло ли: ответ потерян, а канал проверить не даёт. Повторно не отправлено (at-most-once).${lost ? ` ${lost.ru}` : ""}`,
      `It is not known whether it arrived: the answer was lost and the channel cannot tell. Not sent again (at-most-once).${lost ? ` ${lost.en}` : ""}`,
    ),
};
