import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { bbcodeToMarkdown, markdownToBbcode } from "../src/index.ts";
import { nastyText } from "./nasty-text.ts";
import { readBbcode } from "./read-markup.ts";

const joiner = /\u2060/g;
const toBbcode = (markdown: string): string => markdownToBbcode(markdown).join("\n");
/** As a reader sees it. */
const seen = (bbcode: string): string => bbcode.replace(joiner, "");

test.each([
  ["**bold**, *italic*, ~~gone~~", "[B]bold[/B], [I]italic[/I], [S]gone[/S]"],
  ["**bold and *both* of it**", "[B]bold and [I]both[/I] of it[/B]"],
  ["# Heading *x*", "[B]Heading [I]x[/I][/B]"],
  ["see [the deal](https://x.ru/a_(b)?q[]=1)", "see [URL=https://x.ru/a_%28b%29?q%5B%5D=1]the deal[/URL]"],
  ["[by [name]][1]\n\n[1]: https://x.ru", "[URL=https://x.ru/]by [name][/URL]"],
  ["[bad](javascript:alert(1))", "bad"],
  ["https://x.ru/a", "[URL=https://x.ru/a]https://x.ru/a[/URL]"],
  ["use `a[0] ?? b.c`", "use [CODE]a[0] ?? b.c[/CODE]"],
  ["```js\nif (a) {\n\n}\n```", "[CODE]\nif (a) {\n\n}\n[/CODE]"],
  ["- one\n- **two**\n  - deep\n\n1. first\n2. second", "• one\n• [B]two[/B]\n    • deep\n\n1. first\n2. second"],
  ["- [x] done\n- [ ] open", "• ☑ done\n• ☐ open"],
  ["> quoted\n> **more**\n\nanswer", ">>quoted\n>>[B]more[/B]\n\nanswer"],
  ["| Deal | Sum |\n|---|---:|\n| *A* | 5 |", "• [B][I]A[/I][/B]\nSum: 5"],
  ["line one\nline two", "line one\nline two"],
  ["[USER=5]Anna[/USER] [b]x[/b]", "[USER=5]Anna[/USER] [b]x[/b]"],
  ["\\*plain\\* 2 * 3 snake_case_name", "*plain* 2 * 3 snake_case_name"],
])("%j is written as %j", (markdown, bbcode) => expect(seen(toBbcode(markdown))).toBe(bbcode));

test.each([
  ["[b]bold[/b] [u]line[/u] [S]x[/S]", "**bold** line ~~x~~"],
  [
    "[URL=https://x.ru]deal[/URL] [url]https://y.ru/[/url]",
    "[deal](https://x.ru/) [https:\u2060//y.ru/](https://y.ru/)",
  ],
  ["[USER=5]Anna[/USER], hi[br]there", "Anna, hi\nthere"],
  ["[b]never closed, *as is*", "\\[b\\]never closed, \\*as is\\*"],
  ["[b]a[i]b[/b]c", "**a\\[i\\]b**c"],
  [">>said\nanswer", "> said\n\nanswer"],
  ["• one\n    • two\n1. three", "- one\n    - two\n1. three"],
  ["[CODE]\na [b]x[/b]\n```\n[/CODE]", "````\na [b]x[/b]\n```\n````"],
  ["[code]a`b[/code]", "``a`b``"],
  ["[url=javascript:alert(1)]x[/url]", "x"],
])("%j is read as %j", (bbcode, markdown) => expect(bbcodeToMarkdown(bbcode)).toBe(markdown));

const word = fc.constantFrom(
  "слово",
  "word",
  "東京",
  "👨‍👩‍👧",
  "a*b",
  "[b]",
  "x_y",
  "&lt;",
  "1.",
  "#",
  ">",
  "|",
  "@name",
  "c:\\d",
);
const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((parts) => `x ${parts.join(" ")} y`);
const text = words.map((found) => found.replace(/[\\`*_[\]~|<>&#@.]/g, "\\$&"));
const inline = fc.letrec<{ node: string; nodes: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3 },
    text,
    words.map((found) => `\`${found.replaceAll("`", "")}\``),
    text.map((found) => `[${found}](https://example.com/a?b=1)`),
    text.map((found) => `**${found}**`),
    text.map((found) => `~~${found}~~`),
    fc.tuple(text, text).map(([one, other]) => `**${one} *${other}***`),
  ),
  nodes: fc.array(tie("node"), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(" ")),
})).nodes;
const block = fc.oneof(
  inline,
  inline.map((line) => `> ${line}\n> ${line}`),
  fc.array(inline, { minLength: 1, maxLength: 3 }).map((items) => items.map((item) => `- ${item}`).join("\n")),
  words.map((line) => `\`\`\`\n${line}\n\n  ${line}\n\`\`\``),
);
/** Two lists in a row would be one: a word stands between any two blocks. */
const markdownText = fc.array(block, { minLength: 1, maxLength: 6 }).map((blocks) => blocks.join("\n\nthen\n\n"));

describe("what both can say", () => {
  it("comes back the same", () => {
    fc.assert(
      fc.property(markdownText, (markdown) => {
        const bbcode = toBbcode(markdown);
        readBbcode(bbcode);
        expect(seen(toBbcode(bbcodeToMarkdown(bbcode)))).toBe(seen(bbcode));
      }),
      { numRuns: 400 },
    );
  });
});

const marks = fc.constantFrom(
  "*",
  "**",
  "_",
  "`",
  "```\n",
  "[",
  "](",
  ")",
  "[b]",
  "[/b]",
  "[CODE]",
  "[/CODE]",
  "[URL=x]",
  ">>",
  "> ",
  "\n",
  "- ",
  "1. ",
  "|",
  "~~",
  "<",
  "&#91;b]",
  "------",
  "[USER=1]",
  "![",
  "    ",
  "#BR#",
);
const hostile = fc.array(fc.oneof(nastyText, marks), { maxLength: 40 }).map((parts) => parts.join(""));

describe("any text", () => {
  it("gives whole tags of ours only, and nothing live", () => {
    fc.assert(
      fc.property(hostile, (markdown) => {
        for (const message of markdownToBbcode(markdown)) {
          const prose = message.replace(/\[CODE\][^]*?\[\/CODE\]/g, "[CODE]x[/CODE]");
          const tokens = readBbcode(prose);
          const opened = tokens.flatMap(({ kind, value, attributes }) => (kind === "open" ? value + attributes : []));
          const ours = /^(?:[BIS]|CODE|URL=(?:https?|mailto|tel):[^\][]*)$/;
          expect(opened.filter((found) => !ours.test(found))).toEqual([]);
          const texts = tokens.flatMap(({ kind, value }) => (kind === "text" ? value : []));
          const live = /@[\p{L}\p{N}_]|&#?\w+;|---|(?<!^|\n)>>|:\/\//u;
          expect(texts.filter((found) => live.test(found))).toEqual([]);
          expect(message.isWellFormed()).toBe(true);
        }
        expect(typeof bbcodeToMarkdown(markdown)).toBe("string");
      }),
      { numRuns: 1000 },
    );
  });

  it("keeps a tag out of code that is not its end", () => {
    const message = toBbcode("`[/CODE][USER=1]x` and\n\n```\n[/code][b]\n```");
    expect(message.match(/\[\/?[a-z]+/gi)).toEqual(["[CODE", "[/CODE", "[CODE", "[/CODE"]);
  });

  it.each([
    ...Array.from("[*_`<|&>~\\-!#"),
    "**a ",
    "[a](",
    "> ",
    "- ",
    "\n- ",
    "[b]",
    "[/b]",
    "[code]",
    "[url=",
    "a*",
    "![",
    "1. ",
    "www.",
  ])("needs no more than linear time for %j", (mark) => {
    const long = mark.repeat(50_000);
    const before = performance.now();
    markdownToBbcode(long);
    bbcodeToMarkdown(long);
    // Generous: quadratic time would take minutes.
    expect(performance.now() - before).toBeLessThan(5000);
  });
});

describe("messages", () => {
  it("are at most 20,000 characters, and cut neither a tag nor a character", () => {
    const family = "👨‍👩‍👧‍👦";
    const markdown = `**${`[${family.repeat(300)}](https://example.com/) ${"слово ".repeat(200)}`.repeat(12)}**\n\n\`\`\`\n${"code\n".repeat(9000)}\`\`\``;
    const messages = markdownToBbcode(markdown);
    expect(messages.length).toBeGreaterThan(3);
    for (const message of messages) {
      expect(message.length).toBeLessThanOrEqual(20_000);
      readBbcode(message);
    }
    const shown = messages.join("\n");
    expect(shown.split(family).length - 1).toBe(300 * 12);
    expect(shown.split("слово").length - 1).toBe(200 * 12);
    expect(shown.match(/^code$/gm)?.length).toBe(9000);
  });

  it("are none for a blank text, and the text itself where Markdown would show nothing", () => {
    expect(markdownToBbcode(" \n ")).toEqual([]);
    expect(seen(toBbcode("[a]: https://x.ru"))).toBe("[a]: https://x.ru");
  });
});
