import type { Check } from "../check.ts";
import type { Examination } from "../examination.ts";
import type { Outcome } from "../finding.ts";
import { refusalOf } from "../portal/answer-fields.ts";
import { outcomeOfError } from "../outcome-of-error.ts";
import { skippedNoPortal, skippedNotReached } from "../skipped.ts";

/** Whether the portal answers, and takes the credential. */
export const portal: Check = {
  id: "portal",
  title: { ru: "Портал", en: "Portal" },
  isNetwork: true,
  async run(examination) {
    if (examination.target === undefined) return skippedNoPortal;
    const asked = await examination.portal();
    if (asked.state === "not-reached") return skippedNotReached;
    if (asked.state === "failed") return outcomeOf(examination, asked.error);
    const refusal = refusalOf(asked.value, "profile");
    // Nobody needs a right for `profile`: who is refused it is refused everything.
    if (refusal !== undefined) return outcomeOf(examination, refusal);
    const host = examination.target.name;
    return {
      status: "ok",
      what: { ru: `${host} отвечает за ${asked.milliseconds} мс`, en: `${host} answers in ${asked.milliseconds} ms` },
      data: { host, milliseconds: asked.milliseconds },
    };
  },
};

function outcomeOf({ context: { io } }: Examination, error: unknown): Outcome {
  const isSlow = error instanceof Error && "code" in error && slow.has(error.code);
  return isSlow && !io.signal.aborted ? tooSlow : outcomeOfError(error, io.known);
}

/** The request's own limit, ours, and the one of the wait for a place. */
const slow: ReadonlySet<unknown> = new Set(["timeout", "aborted", "ETIMEDOUT"]);

const tooSlow: Outcome = {
  status: "problem",
  what: { ru: "портал не ответил вовремя", en: "the portal did not answer in time" },
  why: {
    ru: "он перегружен, или другие ваши программы исчерпали его лимит запросов",
    en: "it is overloaded, or other programs of yours have used up its request limit",
  },
  next: { ru: "повторите через минуту: b24 doctor", en: "repeat in a minute: b24 doctor" },
  data: { code: "timeout" },
};
