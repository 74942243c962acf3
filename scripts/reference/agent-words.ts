import type { ErrorCode } from "../../apps/mcp-server/src/answers/error-codes.ts";
import type { Text } from "../../apps/cli/src/words.ts";
import { text } from "./code-words.ts";

const correct = text("исправить вызов, как сказано в ответе", "correct the call as the answer says");
const tell = text("сказать пользователю", "tell the user");
const operator = text(
  "сказать пользователю: это решает тот, кто запустил сервер",
  "tell the user: whoever started the server decides that",
);
const askAnew = text(
  "вызвать b24_apply_plan снова: человека спросят ещё раз",
  "call b24_apply_plan again: the person is asked anew",
);

/** What an agent sees, and what it has to do: the answer itself says it more exactly. */
export const agentWords: Readonly<Record<ErrorCode, readonly [what: Text, next: Text]>> = {
  "invalid-arguments": [
    text("аргументы не подходят, ничего не сделано", "the arguments do not fit, nothing was done"),
    correct,
  ],
  "faulty-parameters": [
    text(
      "параметры метода не подходят, ничего не отправлено",
      "the parameters of the method do not fit, nothing was sent",
    ),
    correct,
  ],
  "unknown-method": [
    text("такого описанного метода нет", "there is no such documented method"),
    text("взять похожий из ответа или b24_find_method", "take a near one of the answer, or b24_find_method"),
  ],
  "unknown-report": [
    text("такого отчёта нет", "there is no such report"),
    text("взять из списка ресурсов", "take one of the list of resources"),
  ],
  "unknown-page": [
    text("такой страницы нет", "there is no such page"),
    text("найти её: b24_docs", "search for it: b24_docs"),
  ],
  "invalid-cursor": [
    text("этим указателем продолжить нельзя", "the cursor does not go on with anything"),
    text("начать чтение сначала", "read from the beginning"),
  ],
  "not-found": [
    text("ничего видного этому ключу не подходит", "nothing that the key sees fits"),
    text("спросить другие слова или номер", "ask for other words, or for the id"),
  ],
  choices: [
    text("подходит несколько", "several things fit"),
    text(
      "спросить, что имелось в виду, и повторить со значением",
      "ask which one is meant, then repeat with its value",
    ),
  ],
  "not-a-read": [
    text("метод меняет портал, ничего не отправлено", "the method changes the portal, nothing was sent"),
    text("b24_plan_write, если сервер пишет", "b24_plan_write, where the server writes"),
  ],
  "no-write": [
    text("метод только читает, планировать нечего", "the method only reads, there is nothing to plan"),
    text("b24_call", "b24_call"),
  ],
  "not-allowed": [
    text(
      "сервер запущен без этого метода, набора или удаления",
      "the server was started without that method, pack or removal",
    ),
    operator,
  ],
  "missing-scope": [
    text("у ключа нет права", "the key lacks a permission"),
    text("сказать пользователю, какое право отметить в вебхуке", "tell the user which one to tick in the webhook"),
  ],
  "needs-person": [
    text("план ждёт человека на терминале", "the plan waits for a person on a terminal"),
    text("назвать пользователю команду b24 plan apply", "give the user the command b24 plan apply"),
  ],
  "no-confirmation": [
    text(
      "ответ относится не к открытому вопросу об этом плане",
      "the answer belongs to no open question about the plan",
    ),
    askAnew,
  ],
  declined: [
    text("человек отказался, план отклонён", "the person said no, the plan is discarded"),
    text("не составлять снова, пока не попросят", "do not plan it again until the user asks"),
  ],
  unanswered: [text("человека спросили, ответа нет", "the person was asked, no answer came"), tell],
  stopping: [
    text("сервер останавливается, вопрос снят", "the server is stopping, the question was taken back"),
    askAnew,
  ],
  "plan-not-open": [
    text(
      "план уже выполнен, выполняется, отклонён или просрочен",
      "the plan has run, runs, was discarded or has expired",
    ),
    text("посмотреть на портале; составить новый", "look at the portal; make a new one"),
  ],
  "outcome-unknown": [
    text(
      "ответ портала потерян: запись могла выполниться",
      "the portal's answer was lost: the write may have been done",
    ),
    text("посмотреть на портале, не повторять", "look at the portal, repeat nothing"),
  ],
  failed: [
    text("портал не выполнил план", "the portal did not carry out the plan"),
    text("рассказать, что сказал портал", "tell what the portal said"),
  ],
  cancelled: [
    text("вызов отменён", "the call was cancelled"),
    text("повторить, если он ещё нужен", "call again if it is still wanted"),
  ],
  internal: [
    text("ошибка в самом сервере", "a bug in the server itself"),
    text("не повторять, сказать пользователю", "do not repeat it, tell the user"),
  ],
};
