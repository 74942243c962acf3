import type { RunReason } from "../../store/run-store.ts";

/** Why events wait or are given up, where it is not an error that says so. */
export const workReasons = {
  timeout: (milliseconds: number): RunReason => ({
    code: "timeout",
    ru: `Обработчик не успел за ${milliseconds / 1000} с (timeout).`,
    en: `The handler was not done within ${milliseconds / 1000} s (timeout).`,
  }),
  notRead: (milliseconds: number): RunReason => ({
    code: "timeout",
    ru: `Портал не показал объекты событий за ${milliseconds / 1000} с (timeout).`,
    en: `The portal did not show the objects of the events within ${milliseconds / 1000} s (timeout).`,
  }),
  crashes: (attempts: number): RunReason => ({
    code: "crashes",
    ru: `Программа прерывалась на этом событии ${attempts} раз; больше не пробуем. Посмотрите её журнал.`,
    en: `The program broke off at this event ${attempts} times; it is not tried again. Look at its log.`,
  }),
  noAnswer: (): RunReason => ({
    code: "no-outcome",
    ru: "Обработчик не сказал, что стало с событием: это ошибка программы.",
    en: "The handler did not say what became of the event: a mistake of the program.",
  }),
};
