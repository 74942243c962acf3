import type { Check } from "../check.ts";
import type { Outcome } from "../finding.ts";
import type { PortalAnswers } from "../portal/ask-portal.ts";
import { resultOf } from "../portal/answer-fields.ts";
import { fromPortal } from "../portal/from-portal.ts";
import { skippedNoAnswer } from "../skipped.ts";

/** Milliseconds by which two clocks may differ. */
const tolerance = 30_000;

/** This computer's clock against the portal's. */
export const clock: Check = {
  id: "clock",
  title: { ru: "Часы", en: "Clock" },
  isNetwork: true,
  run: async (examination) => fromPortal(examination, outcomeOf),
};

function outcomeOf(answers: PortalAnswers): Outcome {
  const time = resultOf(answers, "time");
  const theirs = typeof time === "string" ? Date.parse(time) : Number.NaN;
  if (Number.isNaN(theirs)) return skippedNoAnswer;
  const difference = distance(theirs, answers.begun, answers.ended);
  const seconds = Math.round(difference / 1000);
  const data = { differenceSeconds: seconds };
  if (Math.abs(difference) <= tolerance) {
    return { status: "ok", what: { ru: "идут вровень с порталом", en: "agrees with the portal's" }, data };
  }
  const by = Math.abs(seconds);
  return {
    status: "warning",
    what:
      seconds > 0
        ? { ru: `отстают от портала на ${by} с`, en: `${by} s behind the portal's` }
        : { ru: `спешат относительно портала на ${by} с`, en: `${by} s ahead of the portal's` },
    why: {
      ru: "по ним отчёты решают, что сегодня и что просрочено",
      en: "reports go by it when they tell what is today and what is overdue",
    },
    next: {
      ru: "включите установку времени по сети; в Linux: sudo timedatectl set-ntp true",
      en: "set the time from the network; on Linux: sudo timedatectl set-ntp true",
    },
    data,
  };
}

/** Milliseconds from the span in which the answer was made; above zero: theirs is later. The portal tells whole seconds. */
function distance(theirs: number, begun: number, ended: number): number {
  if (theirs > ended) return theirs - ended;
  return theirs + 1000 < begun ? theirs + 1000 - begun : 0;
}
