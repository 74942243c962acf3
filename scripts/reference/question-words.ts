import type { ScenarioErrorCode } from "../../packages/scenarios/src/index.ts";
import { type CodeWords, text } from "./code-words.ts";

const howTo = text("исправьте; примеры — в самой ошибке", "correct it: the error shows examples");

/** Questions and actions that cannot be answered as they were asked. */
export const questionWords: Readonly<Record<ScenarioErrorCode, CodeWords>> = {
  "invalid-parameters": [
    "usage",
    text("параметры отчёта или действия не подходят", "parameters of a report or an action do not fit"),
    text("имена и значения покажет --help этой команды", "--help of the command shows names and values"),
  ],
  "invalid-date": ["usage", text("это не дата", "that is no date"), howTo],
  "invalid-period": ["usage", text("это не период", "that is no period"), howTo],
  "invalid-since": ["usage", text("непонятно, с какого времени", "that is no time to begin with"), howTo],
  "invalid-time-zone": ["usage", text("такого часового пояса нет", "there is no such time zone"), howTo],
  "invalid-time": [
    "usage",
    text("такого времени нет или конец раньше начала", "no such time, or it ends too early"),
    howTo,
  ],
  "invalid-amount": [
    "usage",
    text("это не сумма, или такой валюты на портале нет", "that is no amount, or the portal lacks its currency"),
    howTo,
  ],
  "unknown-user": [
    "usage",
    text("на портале нет такого сотрудника", "the portal shows no such person"),
    text(
      "назовите имя и фамилию или номер из адреса профиля",
      "give the full name, or the id of the profile's address",
    ),
  ],
  "unknown-department": [
    "usage",
    text("на портале нет такого отдела", "the portal shows no such department"),
    text("номера видны в структуре компании", "the company structure of the portal has the ids"),
  ],
  "unknown-stage": [
    "usage",
    text("в этой воронке нет такой стадии", "the pipeline has no such stage"),
    text("назовите одну из перечисленных", "name one of those that are listed"),
  ],
  "unknown-action": [
    "usage",
    text("такого действия нет", "there is no such action"),
    text("список покажет b24 do --help", "b24 do --help lists them"),
  ],
  "missing-right": [
    "access",
    text("у ключа нет права, без которого ответ был бы неверным", "the key lacks a right that the answer takes"),
    text(
      "отметьте право в вебхуке на портале; ключ останется прежним",
      "tick it in the webhook; the key stays the same",
    ),
  ],
  unreadable: [
    "failed",
    text("портал не дал прочитать то, без чего ответа нет", "the portal did not let us read what the answer takes"),
    text(
      "повторите через несколько минут, потом — к администратору портала",
      "repeat in some minutes, then ask its administrator",
    ),
  ],
  "not-found": [
    "failed",
    text(
      "на портале нет такой сделки, задачи или встречи, видной этому ключу",
      "the key sees no such deal, task or meeting",
    ),
    text("назовите её иначе или номером: deal:102", "name it in other words, or by its id: deal:102"),
  ],
  "not-possible": [
    "failed",
    text(
      "запись в таком состоянии, что этого с ней не сделать",
      "the record is in a state in which that cannot be done",
    ),
    text("посмотрите её на портале", "look at it on the portal"),
  ],
};
