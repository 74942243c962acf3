import type { Report } from "@b24kit/report";
import type { ChannelParts, Message } from "../src/index.ts";

/** A small report; `items` makes it as long as wanted. */
export function sampleReport(items = 1): Report {
  return {
    report: "overdue",
    title: "Просроченные задачи",
    asOf: "2026-11-20T10:00:00+03:00",
    period: null,
    timeZone: { id: "Europe/Moscow", source: "user" },
    portal: { host: "romashka.bitrix24.ru", url: "https://romashka.bitrix24.ru" },
    eyes: { userId: 1, name: "Анна Смирнова", isAdministrator: false },
    complete: true,
    data: { tasks: items },
    blocks: [
      { kind: "headline", text: "Просрочено задач: 1." },
      {
        kind: "section",
        id: "mine",
        title: "Мои",
        emoji: "⏰",
        blocks: [
          {
            kind: "list",
            items: Array.from({ length: items }, (_, index) => ({
              text: [
                {
                  text: `Подписать договор [B]№${index + 1}[/B]`,
                  link: `https://romashka.bitrix24.ru/task/${index + 1}/`,
                },
              ],
            })),
          },
        ],
      },
    ],
    notices: [],
    hint: null,
  };
}

/** A message of the job "overdue" for 10:00. */
export function sampleMessage(change: Partial<Message> = {}): Message {
  const report = change.report ?? sampleReport();
  return {
    key: "0123456789abcdef0123456789abcdef",
    job: "overdue",
    slot: "2026-11-20T10:00:00+03:00",
    isLate: false,
    language: "ru",
    report,
    outside: (fields) => Promise.resolve({ ...report, title: `outside: ${fields.join(", ")}`, blocks: [] }),
    ...change,
  };
}

/** Parts of which every one that is used has to be given. */
export function sampleParts(change: Partial<ChannelParts> = {}): ChannelParts {
  return {
    client: missing,
    secret: missing,
    recipient: undefined,
    env: {},
    stdout: { write: missing },
    now: () => Date.parse("2026-11-20T10:00:05+03:00"),
    ...change,
  };
}

function missing(): never {
  throw new Error("not given in this test");
}

/** What a promise is rejected with. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  return undefined;
}

/** A signal that nobody aborts. */
export function noSignal(): AbortSignal {
  return new AbortController().signal;
}
