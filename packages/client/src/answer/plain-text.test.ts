import { expect, test } from "vitest";
import { pageTitle, plainText } from "./plain-text.ts";

test.each([
  ["Bad <b>date</b><br/>&laquo;x&raquo;", "Bad date «x»"],
  ["a <script>alert(1)</script> b <style>p{}</style> c", "a b c"],
  ["a <script>never closed <b>x", "a"],
  ["1 < 2 and 3 > 2", "1 < 2 and 3 > 2"],
  ["<a href='x'><b", "<b"],
  ["&lt;b&gt; &#1044;&#x414; &unknown; &#x110000;", "<b> ДД &unknown; &#x110000;"],
  ["two\r\nlines\u0000\u001B[31m\u2028and \u202Eback", "two lines [31m and back"],
  ["", ""],
])("%j says %j", (html, text) => {
  expect(plainText(html)).toBe(text);
});

test.each([
  ["<html><title>\n Site &amp; Co </title>", "Site & Co"],
  ["<TITLE lang='ru'>Вход</TITLE>", "Вход"],
  ["<title>never closed", "never closed"],
  ["<title></title>", undefined],
  ["<h1>none</h1>", undefined],
])("%j has the title %j", (html, title) => {
  expect(pageTitle(html)).toBe(title);
});

// With patterns that look past the next "<", this takes from 15 seconds to minutes.
test.each(["<title", "<title>", "<script", "<a", "<!--", "</", "&#", "&amp;"])(
  "two hundred pages of nothing but %j are looked through at once",
  (piece) => {
    const page = piece.repeat(1_000_000 / piece.length);
    for (let round = 0; round < 200; round += 1) {
      expect(pageTitle(page) ?? "").not.toContain("<title");
      expect(plainText(page).length).toBeLessThanOrEqual(2001);
    }
  },
  5000,
);
