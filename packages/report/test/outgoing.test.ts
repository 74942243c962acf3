import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { renderBbcode, renderHtml, renderTelegram, type Block, type Report, textWidth } from "../src/index.ts";
import { hostileReport } from "./hostile-report.ts";
import { harmful, nastyText } from "./nasty-text.ts";
import { readBbcode, readHtml, textOfHtml, type Token } from "./read-markup.ts";
import { sampleReport } from "./sample-report.ts";

const languages = ["ru", "en"] as const;
const options = { emoji: true, lang: "ru" } as const;
/** What the messengers put where text of the portal would become live. */
const joiner = /\u2060/g;

describe.each(languages)("golden outputs in %s", (lang) => {
  test("BB codes", async () => {
    const messages = renderBbcode(sampleReport(lang), { lang, emoji: true });
    await expect(`${messages.join("\n-----\n")}\n`).toMatchFileSnapshot(`golden/sample.${lang}.bbcode.txt`);
  });

  test("Telegram", async () => {
    const messages = renderTelegram(sampleReport(lang), { lang, emoji: true });
    await expect(`${messages.join("\n-----\n")}\n`).toMatchFileSnapshot(`golden/sample.${lang}.telegram.txt`);
  });

  test.each(["page", "mail"] as const)("HTML, %s", async (aim) => {
    const html = renderHtml(sampleReport(lang), { lang, emoji: true, for: aim });
    await expect(html).toMatchFileSnapshot(`golden/sample.${lang}.${aim}.html.txt`);
  });
});

/** Texts that are harmless in none of the formats. */
const live = fc
  .array(
    fc.oneof(
      nastyText,
      fc.constantFrom(
        "[USER=1]",
        "[/URL]",
        "[b]x[/B]",
        "[[",
        "[",
        "]",
        "[SEND=/start]",
        "&#91;url",
        ">>",
        "------",
        "</a>",
        "<b>",
        "&lt;",
        "&",
        '"',
        "https://evil.example/?a=1",
        "www.evil.example",
        "a@evil.example",
        " @name",
        "#tag",
        "/start",
      ),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(""));

/** Nothing that a messenger makes live: addresses, mentions, hashtags, commands. */
function expectLifeless(text: string): void {
  expect(text).not.toMatch(/:\/\//);
  expect(text).not.toMatch(/[\p{L}\p{N}]\.\p{L}/u);
  expect(text).not.toMatch(/@[\p{L}\p{N}_]/u);
  expect(text).not.toMatch(/(?<![\p{L}\p{N}])[#/][\p{L}\p{N}_]/u);
}

const ownTag = /^(body|main|section|h1|h2|p|ul|li|dl|dt|dd|table|thead|tbody|tr|th|td|div|span|strong|small|br|a)( |$)/;

function openTags(tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap(({ kind, value, attributes }) => (kind === "open" ? `${value}${attributes}` : []));
}

function textOf(tokens: readonly Token[]): string {
  return tokens.map(({ kind, value }) => (kind === "text" ? value : "\n")).join("");
}

/** `data` is in no message, so only what is shown is replaced. */
function hostile(nasty: string, lang: "ru" | "en" = "ru"): Report {
  return { ...hostileReport(sampleReport(lang), nasty, ["link"]), data: null };
}

describe("BB codes", () => {
  it("makes nothing of the portal's text live", () => {
    fc.assert(
      fc.property(live, (nasty) => {
        for (const message of renderBbcode(hostile(nasty), options)) {
          const tokens = readBbcode(message);
          const tags = openTags(tokens);
          expect(tags.filter((tag) => !/^(B|I|URL=https:.*)$/.test(tag))).toEqual([]);
          const text = textOf(tokens);
          expectLifeless(text);
          expect(text).not.toMatch(/>>|---|&#?\w+;/);
          expect(message.replace(joiner, "")).not.toMatch(harmful);
        }
      }),
    );
  });

  it.each([">>", ">", "-----", "--", "-"])("begins no quote with %s, in one text or in two", (text) => {
    const report = withBlocks([{ kind: "paragraph", text: [{ text }, { text }, { text }] }]);
    expect(renderBbcode(report, options).join("")).not.toMatch(/>>|---/);
  });

  it("links records by [URL=…], brackets of an address encoded", () => {
    const link = "https://example.com/?filter[a]=1";
    const report = withBlocks([{ kind: "paragraph", text: [{ text: "[1]", link }] }]);
    expect(renderBbcode(report, options)[0]).toContain("[URL=https://example.com/?filter%5Ba%5D=1][\u20601][/URL]");
  });

  it("shows a row of a table as its name and label: value", () => {
    const [message = ""] = renderBbcode(sampleReport("ru"), options);
    expect(message).toContain("\nСтадия: Переговоры · Дней на стадии: 18 · Сумма: -250,50\u00A0₽\n");
  });
});

describe("Telegram", () => {
  it("is HTML of the Bot API that makes nothing of the portal's text live", () => {
    fc.assert(
      fc.property(live, (nasty) => {
        for (const message of renderTelegram(hostile(nasty), options)) {
          const tokens = readHtml(message);
          const tags = openTags(tokens);
          expect(tags.filter((tag) => !/^(b|i|pre|a href="https:[^"]*")$/.test(tag))).toEqual([]);
          textOfHtml(message);
          // Nothing is looked for within <pre>.
          expectLifeless(textOf(readHtml(message.replace(/<pre>[^<]*<\/pre>/g, ""))));
          expect(message.replace(joiner, "")).not.toMatch(harmful);
        }
      }),
    );
  });

  it("aligns a table that a phone has room for, and only that", () => {
    const columns = [
      { title: "Стадия", align: "left" as const },
      { title: "Сделок", align: "right" as const },
    ];
    const table = (name: string) => withBlocks([{ kind: "table", columns, rows: [[name, "12"]] }]);
    const narrow = renderTelegram(table("я".repeat(26)), options).join("");
    const lines = /<pre>([^<]*)<\/pre>/.exec(narrow)?.[1]?.split("\n") ?? [];
    expect(lines.map(textWidth)).toEqual([34, 34, 34]);
    expect(renderTelegram(table("я".repeat(27)), options).join("")).not.toContain("<pre>");
  });
});

describe.each([
  { name: "BB codes", render: renderBbcode, limit: 20_000, size: (message: string) => message.length },
  {
    name: "Telegram",
    render: renderTelegram,
    limit: 4096,
    size: (message: string) => textOfHtml(message).length,
  },
])("messages of $name", ({ render, limit, size }) => {
  const line = fc.tuple(live, fc.integer({ min: 1, max: 60 })).map(([text, times]) => text.repeat(times));
  const list = fc.array(line, { minLength: 1, maxLength: 40 }).map((lines): Block => ({
    kind: "section",
    id: "x",
    title: "Раздел",
    blocks: [{ kind: "list", items: lines.map((text) => ({ text: [{ text, link: "https://example.com/" }] })) }],
  }));

  it("are within the limit, complete, and lose nothing", () => {
    fc.assert(
      fc.property(fc.array(list, { maxLength: 12 }), (blocks) => {
        const report = withBlocks(blocks);
        const messages = render(report, options);
        for (const message of messages) {
          expect(size(message)).toBeLessThanOrEqual(limit);
          expect(size(message)).toBeGreaterThan(0);
          expect(message.isWellFormed()).toBe(true);
          expect(message).not.toMatch(/^\n|\n$/);
          if (render === renderTelegram) readHtml(message);
          else readBbcode(message);
        }
        const headings = messages.join("\n").split("Раздел").length - 1;
        expect(headings).toBe(blocks.length);
        // A heading is never the last line.
        for (const message of messages) expect(message).not.toMatch(/Раздел(<\/b>|\[\/B\])$/);
      }),
      { numRuns: 60 },
    );
  });

  it("end between sections rather than within", () => {
    const items = Array.from({ length: 18 }, (_, index) => ({ text: `${index} ${"слово ".repeat(16)}` }));
    const sections = Array.from({ length: 30 }, (_, index): Block => {
      return { kind: "section", id: `${index}`, title: `Раздел ${index}`, blocks: [{ kind: "list", items }] };
    });
    const messages = render(withBlocks(sections), options);
    expect(messages.length).toBeGreaterThan(2);
    for (const message of messages.slice(1)) expect(message).toMatch(/^(<b>|\[B\])Раздел/);
  });

  it("cut one huge line between characters, never within a tag or an entity", () => {
    const family = "👨‍👩‍👧‍👦";
    const spans = Array.from({ length: 90 }, () => ({
      text: `${'<&["'.repeat(100)}${family.repeat(30)}`,
      link: "https://example.com/",
    }));
    const messages = render(withBlocks([{ kind: "paragraph", text: spans }]), { ...options, maxTitle: 1000 });
    expect(messages.length).toBeGreaterThan(1);
    const shown = messages.join("").split(family).length - 1;
    expect(shown).toBe(90 * 30);
    for (const message of messages) {
      expect(size(message)).toBeLessThanOrEqual(limit);
      if (render === renderTelegram) readHtml(message);
      else readBbcode(message);
    }
  });
});

describe("HTML", () => {
  it.each(["page", "mail"] as const)("holds nothing of the portal but text and links: %s", (aim) => {
    fc.assert(
      fc.property(live, (nasty) => {
        const html = renderHtml(hostile(nasty), { ...options, for: aim });
        const body = html.slice(html.indexOf("<body"));
        const tags = openTags(readHtml(body.replace(/<\/html>\n$/, "")));
        expect(tags.filter((tag) => !ownTag.test(tag))).toEqual([]);
        expect(tags.filter((tag) => / (on[a-z]+|src|srcset|action)=/.test(tag))).toEqual([]);
        expect(tags.filter((tag) => tag.startsWith("a ") && !/^a href="(https?|mailto|tel):/.test(tag))).toEqual([]);
        expect(html).not.toMatch(harmful);
        expect(html).not.toMatch(/<script|@import|url\(/);
      }),
    );
  });

  it("has headings, tables with scopes, a language and no header that a mail refuses", () => {
    const page = renderHtml(sampleReport("en"), { lang: "en", emoji: true });
    expect(page).toMatch(/<html lang="en">/);
    expect(page.match(/<h1>/g)).toHaveLength(1);
    expect(page).toContain('<th scope="col">Deal</th>');
    expect(page).toMatch(/<th scope="row"><a href="https:[^"]*" rel="noopener noreferrer">東京支店<\/a><\/th>/);
    expect(page).toContain("prefers-color-scheme:dark");
    expect(page).toContain("@media print");
    const mail = renderHtml(sampleReport("en"), { lang: "en", emoji: true, for: "mail" });
    expect(mail).not.toMatch(/<style|http-equiv| class=/);
    expect(mail).toContain('<td style="padding');
    expect(textOfHtml(mail.slice(mail.indexOf("<body")).replace(/<\/html>\n$/, ""))).toBe(
      textOfHtml(page.slice(page.indexOf("<body")).replace(/<\/html>\n$/, "")),
    );
  });

  it("drops the emoji of headings with the option", () => {
    expect(renderHtml(sampleReport("ru"), { lang: "ru", emoji: false })).not.toContain("📅");
    expect(renderTelegram(sampleReport("ru"), { lang: "ru", emoji: false }).join("")).not.toContain("📅");
  });
});

function withBlocks(blocks: readonly Block[]): Report {
  return { ...sampleReport("ru"), blocks: [...blocks], notices: [] };
}
