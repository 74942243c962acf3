import { expect, test } from "vitest";
import { cleanMarkdown } from "./clean-markdown.ts";

test.each([
  ["[Deals](https://example.com/d) and [leads](../leads.md)", "Deals (https://example.com/d) and leads"],
  ["[https://example.com](https://example.com) ![a picture](x.png){width=5}", "https://example.com a picture"],
  ["---\ntitle: x\n---\n# A {#anchor}", "# A"],
  ["{% note info %}\n\nText\n\n{% endnote %}\n", "\nText\n\n"],
  ["a<!-- gone -->b<!-- stays open", "ab<!-- stays open"],
  ["red \u001B[31mtext\u001B[0m \u202Eend\u0000", "red text end"],
  ["one\r\n\r\n\r\n\r\ntwo", "one\n\ntwo"],
])("%j", (source, text) => {
  expect(cleanMarkdown(source)).toBe(text);
});

test.each(["[", "[a](", "<!--", "{%", "![x](", "\u001B]"])("a page of nothing but %j is read in no time", (piece) => {
  const begun = performance.now();
  cleanMarkdown(piece.repeat(500_000));
  expect(performance.now() - begun).toBeLessThan(3000);
});
