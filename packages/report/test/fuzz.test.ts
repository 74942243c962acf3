import * as fc from "fast-check";
import { expect, test } from "vitest";
import { faultOf, faultsOf, type Parser } from "../../../scripts/fuzz/fault-of.ts";
import { fuzzSize } from "../../../scripts/fuzz/fuzz-size.ts";
import { longTexts } from "../../../scripts/fuzz/long-texts.ts";
import { deepTexts, nastyTexts } from "../../../scripts/fuzz/nasty-texts.ts";
import { piecesOf } from "../../../scripts/fuzz/pieces-of.ts";
import { bbcodeToMarkdown } from "../src/message/bbcode-to-markdown.ts";
import { markdownToBbcode } from "../src/message/markdown-to-bbcode.ts";
import { readBbcode } from "../src/message/read-bbcode.ts";
import { readMarkdown } from "../src/message/read-markdown.ts";
import { safeLink } from "../src/safe-text/safe-link.ts";
import { scrubLines, scrubText } from "../src/safe-text/scrub-text.ts";

const parsers: Readonly<Record<string, Parser>> = {
  "BB codes of a message": {
    read: (text) => [readBbcode(text), bbcodeToMarkdown(text)],
    samples: [
      "[b]a[/b] [url=https://a.ru/?b=1]c[/url]",
      "[list][*]a[*]b[/list]",
      "[user=1]A[/user]",
      "[code]x[/code]",
      "[quote]\n>>a[/quote]",
    ],
  },
  "the Markdown of a message": {
    read: (text) => [readMarkdown(text), markdownToBbcode(text)],
    samples: [
      "# a\n\n**b** _c_ `d` [e](https://a.ru)\n- f\n  1. g\n> h\n\n```js\ni\n```\n",
      "| a | b |\n|---|:-:|\n| c | d |\n",
    ],
  },
  "a text of the portal": {
    read: (text) => [scrubText(text), scrubLines(text)],
    samples: ["a\u001B[31mb\u001B]8;;x\u0007c\u202Ed\u200D", "👨‍👩‍👧 1️⃣"],
  },
  "a link": { read: safeLink, samples: ["https://a.ru/b?c=d#e", "/company/personal/user/1/", "mailto:a@b.ru"] },
};

const { runs, length } = fuzzSize();

/** Any at all. What fast-check calls "binary" is the same, and takes a second to be made. */
const character = fc.integer({ min: 0, max: 0x10_ff_ff }).map((point) => String.fromCodePoint(point));

test.each(Object.entries(parsers))(
  "%s: whatever the text is, it is read or refused in words of our own",
  async (_name, parser) => {
    const texts = [...parser.samples, ...nastyTexts, ...deepTexts, ...longTexts(length)];
    expect(await faultsOf(parser, texts)).toEqual([]);
    const hostile = fc.array(fc.oneof(fc.constantFrom(...piecesOf(parser.samples)), fc.string({ unit: character })));
    const property = fc.asyncProperty(hostile, async (pieces) => {
      expect(await faultOf(parser, pieces.join(""))).toBeUndefined();
    });
    await fc.assert(property, { numRuns: runs });
  },
);
