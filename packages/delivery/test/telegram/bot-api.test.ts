import { describe, expect, test } from "vitest";
import { startBotApi } from "../bot-api.ts";
import { parseTelegramHtml } from "./parse-html.ts";

// The double is judged by the examples and rules of https://core.telegram.org/bots/api#formatting-options

describe("markup", () => {
  test.each([
    ["<b>bold</b>, <strong>bold</strong>", ["bold", "bold"]],
    [
      '<b>bold <i>italic bold <s>strike <span class="tg-spoiler">spoiler</span></s> <u>under</u></i> bold</b>',
      ["bold", "italic", "strikethrough", "spoiler", "underline"],
    ],
    ['<a href="http://www.example.com/">inline URL</a>', ["text_link"]],
    ['<b>a <a href="https://x.ru/?a=1&amp;b=2">link</a></b>', ["bold", "text_link"]],
    ['<pre><code class="language-python">x</code></pre>', ["code", "pre"]],
    ["<blockquote expandable>a\n<b>b</b></blockquote>", ["blockquote", "bold"]],
    ["<B>upper</B>", ["bold"]],
    ["<b></b>text", []],
  ])("%s", (markup, types) => {
    expect(parseTelegramHtml(markup).entities.map(({ type }) => type)).toEqual(types);
  });

  test("entities and lengths are those of the text without markup", () => {
    expect(parseTelegramHtml('a&lt;&#128512;<b>&quot;&amp;&#x41;</b><a href="https://x.ru/?a&amp;b">я</a>')).toEqual({
      text: 'a<😀"&Aя',
      entities: [
        { type: "bold", offset: 4, length: 3 },
        { type: "text_link", offset: 7, length: 1, url: "https://x.ru/?a&b" },
      ],
    });
  });

  test.each([
    ["<p>x</p>", /Unsupported start tag "p" at byte offset 0/],
    ["я<br/>", /Unsupported start tag "br\/" at byte offset 2/],
    ["a < b", /not escaped/],
    ["a & b", /not escaped/],
    ["&nbsp;", /none that the API knows/],
    ["<b>x", /Can't find end tag/],
    ["x</b>", /Unexpected end tag/],
    ["<b><i>x</b></i>", /Unmatched end tag/],
    ["<code><b>x</b></code>", /may not stand within/],
    ["<b><pre>x</pre></b>", /may not stand within/],
    ['<a href="x"><a href="y">z</a></a>', /may not stand within/],
    ["<blockquote><blockquote>x</blockquote></blockquote>", /may not stand within/],
    ['<b style="x">y</b>', /attributes/],
    ["<a>x</a>", /attributes/],
    ["<span>x</span>", /attributes/],
    ["&#xD83D;", /invalid Unicode/],
  ])("%s is refused", (markup, words) => {
    expect(() => parseTelegramHtml(markup)).toThrow(words);
  });
});

test("the limits: 4,096 characters after parsing, 20 messages a minute to a group", async () => {
  let now = 0;
  await using api = await startBotApi({ token: "1:a", chats: [1, -5], now: () => now });
  const send = async (chat: number, text: string) => {
    const body = JSON.stringify({ chat_id: chat, text, parse_mode: "HTML" });
    const response = await fetch(`${api.url}/bot1:a/sendMessage`, { method: "POST", body });
    return [
      response.status,
      ((await response.json()) as { parameters?: { retry_after?: number } }).parameters?.retry_after,
    ];
  };
  expect(await send(1, `<b>${"&lt;".repeat(4096)}</b>`)).toEqual([200, undefined]);
  expect(await send(1, "x".repeat(4097))).toEqual([400, undefined]);
  expect(await send(1, "<b> </b>")).toEqual([400, undefined]);
  for (let count = 0; count < 20; count += 1) expect(await send(-5, "x")).toEqual([200, undefined]);
  now = 20_000;
  expect(await send(-5, "x")).toEqual([429, 40]);
  expect(await send(1, "x")).toEqual([200, undefined]);
  now = 60_001;
  expect(await send(-5, "x")).toEqual([200, undefined]);
});
