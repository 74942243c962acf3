import { describe, expect, it } from "vitest";
import { escapeMarkdown } from "./escape-markdown.ts";
import { inlineMarkdown, lineMarkdown } from "./inline-markdown.ts";

describe("markdown of portal text", () => {
  it("escapes what would become markup", () => {
    expect(escapeMarkdown("*a* _b_ `c` [d](e) ~~f~~ | \\ <g> &amp;")).toBe(
      "\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\~\\~f\\~\\~ \\| \\\\ &lt;g&gt; &amp;amp;",
    );
  });

  it.each([
    ["# no heading", "\\# no heading"],
    ["- no item", "\\- no item"],
    ["+7 495", "\\+7 495"],
    ["1. no number", "1\\. no number"],
    ["2026) no number", "2026\\) no number"],
    ["> no quote", "&gt; no quote"],
    ["===", "\\==="],
    ["10:00 stays", "10:00 stays"],
    ["C# stays", "C# stays"],
  ])("keeps a line from starting a block: %s", (text, markdown) => expect(lineMarkdown(text)).toBe(markdown));

  it("links and emphasises, spaces outside", () => {
    expect(inlineMarkdown([{ text: "see " }, { text: "a]b", link: "https://example.com/" }])).toBe(
      "see [a\\]b](https://example.com/)",
    );
    expect(inlineMarkdown([{ text: " big ", tone: "strong" }])).toBe(" **big** ");
    expect(inlineMarkdown([{ text: "red", tone: "bad" }])).toBe("red");
  });
});
