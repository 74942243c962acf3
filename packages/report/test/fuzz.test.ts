import { expect, test } from "vitest";
import { faultsOf, type Parser } from "../../../scripts/fuzz/faults-of.ts";
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

test.each(Object.entries(parsers))(
  "%s: whatever the text is, it is read or refused in words of our own",
  async (_name, parser) => {
    expect(await faultsOf(parser)).toEqual([]);
  },
);
