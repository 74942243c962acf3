import { inspect } from "node:util";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { DeliveryError, openChannel, targetSchema } from "../../src/index.ts";
import { type BotApi, startBotApi } from "../bot-api.ts";
import { noSignal, rejection, sampleMessage, sampleParts, sampleReport } from "../sample-message.ts";

const token = "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw";
const group = -1001234567;

let api: BotApi;
beforeEach(async () => {
  api = await startBotApi({ token, chats: [42, group, "@romashka_news"] });
  onTestFinished(() => api[Symbol.asyncDispose]());
});

interface Change {
  readonly chat?: number | string;
  readonly token?: string;
  readonly server?: string;
}

async function open({ chat = 42, token: secret = token, server = api.url }: Change = {}) {
  const target = targetSchema.parse({ kind: "telegram", token: { secret: "telegram-token" }, chat, server });
  return openChannel(target, sampleParts({ secret: async () => secret, now: Date.now }));
}

/** A message whose whole report may leave. */
function message(items = 1) {
  const report = sampleReport(items);
  return sampleMessage({ report, outside: () => Promise.resolve(report) });
}

async function send(change: Change = {}, items = 1, signal = noSignal()) {
  await using channel = await open(change);
  return channel.send(message(items), signal);
}

/** Nothing that is said of an error holds the token. */
async function failure(sending: Promise<unknown>): Promise<DeliveryError> {
  const error = await rejection(sending);
  expect(error).toBeInstanceOf(DeliveryError);
  const { text, action } = error as DeliveryError;
  expect([inspect(error, { depth: null, showHidden: true }), JSON.stringify([text, action])].join()).not.toMatch(
    /AAHdq|bot110/,
  );
  return error as DeliveryError;
}

test("a report as Telegram shows it", async () => {
  expect(await send()).toEqual({ id: "1" });
  expect(api.messages).toMatchInlineSnapshot(`
    [
      {
        "chat": 42,
        "entities": [
          {
            "length": 19,
            "offset": 0,
            "type": "bold",
          },
          {
            "length": 5,
            "offset": 42,
            "type": "bold",
          },
          {
            "length": 28,
            "offset": 50,
            "type": "text_link",
            "url": "https://romashka.bitrix24.ru/task/1/",
          },
          {
            "length": 109,
            "offset": 80,
            "type": "italic",
          },
        ],
        "hasPreview": false,
        "id": 1,
        "markup": "<b>Просроченные задачи</b>
    Просрочено задач: 1.

    <b>⏰ Мои</b>
    • <a href="https://romashka.bitrix24.ru/task/1/">Подписать договор [B]№1[/⁠B]</a>

    <i>На 20 нояб. 2026 г., 10:00 · Europe/Moscow · romashka.⁠bitrix24.⁠ru · доступ: Анна Смирнова, не администратор</i>",
        "text": "Просроченные задачи
    Просрочено задач: 1.

    ⏰ Мои
    • Подписать договор [B]№1[/⁠B]

    На 20 нояб. 2026 г., 10:00 · Europe/Moscow · romashka.⁠bitrix24.⁠ru · доступ: Анна Смирнова, не администратор",
      },
    ]
  `);
});

test("only what may leave the company is sent, under the name of a channel too", async () => {
  await using channel = await open({ chat: "@romashka_news" });
  await channel.send(sampleMessage(), noSignal());
  expect(api.messages[0]?.text).toContain("outside: amounts, titles");
  expect(api.messages[0]?.text).not.toContain("Подписать");
});

test("a late report says so", async () => {
  await using channel = await open();
  await channel.send({ ...message(), isLate: true }, noSignal());
  expect(api.messages[0]?.text).toContain("Отправлено с опозданием");
});

test("hostile names stay text", async () => {
  const report = sampleReport();
  const title = `</b><a href="https://evil.example">x</a> & &lt; <script> @all /start https://evil.example`;
  await using channel = await open();
  await channel.send(sampleMessage({ outside: () => Promise.resolve({ ...report, title }) }), noSignal());
  expect(api.messages[0]?.entities.filter(({ url }) => url?.includes("evil"))).toEqual([]);
  expect(api.messages[0]?.text).toContain("<script>");
});

describe("several parts", () => {
  test("arrive in their order, each within the limit, and the receipt names all", async () => {
    const { id } = await send({}, 400);
    expect(api.messages.length).toBeGreaterThan(2);
    expect(id).toBe(api.messages.map((sent) => sent.id).join(","));
    const text = api.messages.map((sent) => sent.text).join("\n");
    const numbers = [...text.matchAll(/№(\d+)/g)].map((match) => Number(match[1]));
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  test("one that surely has not arrived is sent again, its predecessors are not", async () => {
    api.troubles.push("ok", { retryAfter: 1 });
    await send({}, 400);
    expect(api.calls).toBe(api.messages.length + 1);
    expect(new Set(api.messages.map(({ text }) => text)).size).toBe(api.messages.length);
  });

  test.each<[string, () => void]>([
    ["a wait that is too long", () => api.troubles.push("ok", { retryAfter: 3600 })],
    ["an answer that was lost", () => api.troubles.push("ok", "lost-answer")],
    ["a refusal", () => api.troubles.push("ok", { status: 403 })],
  ])("%s in the middle: unknown for the whole, since the beginning is there", async (_, prepare) => {
    prepare();
    const error = await failure(send({}, 400));
    expect(error).toMatchObject({
      code: "outcome-unknown",
      message: expect.stringMatching(
        /^1 of \d+ parts were sent \(messages 1\), the rest is not confirmed\. /,
      ) as string,
    });
    expect(api.calls).toBe(2);
  });

  test("waiting for the rest ends with the signal", async () => {
    api.troubles.push("ok", { retryAfter: 60 });
    const controller = new AbortController();
    const sending = failure(send({}, 400, controller.signal));
    await expect.poll(() => api.calls).toBe(2);
    controller.abort();
    expect(await sending).toMatchObject({ code: "outcome-unknown" });
  });
});

describe("refusals, each with what to do", () => {
  test.each<[string, string, Change, () => void, RegExp]>([
    ["a wrong token", "unauthorized", { token: "110201543:AAHdqWRONGWRONGWRONG" }, () => undefined, /@BotFather/],
    ["a chat that is not there", "refused", { chat: 43 }, () => undefined, /number or @name/],
    ["a person who has blocked the bot", "refused", {}, () => api.chats.set(42, "blocked"), /press Start/],
    ["a person who never wrote", "refused", {}, () => api.chats.set(42, "never-started"), /press Start/],
    ["a group without the bot", "refused", { chat: group }, () => api.chats.set(group, "kicked"), /Add the bot/],
    [
      "a group that has moved",
      "misconfigured",
      { chat: group },
      () => api.chats.set(group, { migratedTo: -100987 }),
      /chat: -100987/,
    ],
  ])("%s", async (_, code, change, prepare, action) => {
    prepare();
    expect(await failure(send(change))).toMatchObject({
      code,
      action: { en: expect.stringMatching(action) as string },
    });
    expect(api.messages).toEqual([]);
  });

  test.each(["", "abc", "110201543:AAHdq/../x", "110201543:AAHdqTcvCH1v GWJx", "https://t.me/x"])(
    "%j is no token, and nothing is sent",
    async (secret) => {
      const error = await failure(open({ token: secret }));
      expect(error).toMatchObject({
        code: "misconfigured",
        message: expect.stringContaining("telegram-token") as string,
      });
      expect(api.calls).toBe(0);
    },
  );

  test("a server without encryption that is not this computer", async () => {
    expect(await failure(send({ server: "http://bots.example.com" }))).toMatchObject({ code: "misconfigured" });
  });

  test("markup that Telegram cannot parse is our own fault", async () => {
    const body = {
      ok: false,
      error_code: 400,
      description: "Bad Request: can't parse entities: Unsupported start tag",
    };
    api.troubles.push({ status: 400, body: JSON.stringify(body) });
    expect(await failure(send())).toMatchObject({
      code: "refused",
      action: { en: expect.stringContaining("b24kit") as string },
    });
  });

  test("words of the server that repeat the token are cleaned", async () => {
    const body = { ok: false, error_code: 400, description: `no such path: /bot${token}/x` };
    api.troubles.push({ status: 400, body: JSON.stringify(body) });
    expect(await failure(send())).toMatchObject({ message: expect.stringContaining("/bot***/x") as string });
  });
});

describe("trouble on the way", () => {
  test("too many requests: not before Telegram says so", async () => {
    api.troubles.push({ retryAfter: 17 });
    const error = await failure(send());
    expect(error.code).toBe("busy");
    expect((error.retryAt ?? 0) - Date.now()).toBeGreaterThan(10_000);
    expect(api.calls).toBe(1);
  });

  test.each<[string, Parameters<BotApi["troubles"]["push"]>[0], string, number]>([
    ["a gateway that failed", { status: 502 }, "outcome-unknown", 0],
    [
      "an error of the server",
      { status: 500, body: '{"ok":false,"error_code":500,"description":"Internal"}' },
      "outcome-unknown",
      0,
    ],
    ["a server that takes nothing now", { status: 503 }, "busy", 0],
    ["a page of something else", { status: 200, body: "<html>Sign in to the Wi-Fi</html>" }, "outcome-unknown", 0],
    ["an answer that was lost", "lost-answer", "outcome-unknown", 1],
    ["a request that was lost", "lost-request", "outcome-unknown", 0],
  ])("%s", async (_, trouble, code, sent) => {
    api.troubles.push(trouble);
    expect((await failure(send())).code).toBe(code);
    expect([api.messages.length, api.calls]).toEqual([sent, 1]);
  });

  test("a server that is away is unreachable", async () => {
    await api[Symbol.asyncDispose]();
    expect((await failure(send())).code).toBe("unreachable");
  });

  test("cancelled before anything left; unknown while the answer is waited for", async () => {
    expect((await failure(send({}, 1, AbortSignal.abort()))).code).toBe("cancelled");
    api.troubles.push("silence");
    const controller = new AbortController();
    const sending = failure(send({}, 1, controller.signal));
    await expect.poll(() => api.calls).toBe(1);
    controller.abort();
    expect((await sending).code).toBe("outcome-unknown");
  });
});

test("after a crash it cannot tell", async () => {
  await using channel = await open();
  expect(await channel.settle(message(), 0, noSignal())).toEqual({ state: "unknown" });
});
