import { expect, test } from "vitest";
import { faultsOf, type Parser } from "../../../scripts/fuzz/faults-of.ts";
import { DeliveryError } from "../src/delivery-error.ts";
import { readSender } from "../src/email/read-sender.ts";
import { retryAfter } from "../src/http/retry-after.ts";
import { readTargets } from "../src/settings/read-targets.ts";

const parsers: Readonly<Record<string, Parser>> = {
  "targets of a schedule file": {
    read: readTargets,
    samples: ["targets:\n  box: { kind: stdout }\n  mail: { kind: email, from: a@b.ru, to: [c@d.ru] }\n"],
  },
  "when to come again": {
    read: (text) => retryAfter(text, 0),
    samples: ["120", "Wed, 21 Oct 2026 07:28:00 GMT"],
  },
  "the sender of a mail": {
    read: readSender,
    samples: ["reports@company.ru", "Reports <reports@company.ru>"],
    mayThrow: (error) => error instanceof DeliveryError,
  },
};

test.each(Object.entries(parsers))(
  "%s: whatever the text is, it is read or refused in words of our own",
  async (_name, parser) => {
    expect(await faultsOf(parser)).toEqual([]);
  },
);
