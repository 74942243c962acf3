import type { Check } from "./check.ts";
import type { Examination } from "./examination.ts";
import type { Finding, Outcome } from "./finding.ts";
import { outcomeOfError } from "./outcome-of-error.ts";
import { skippedOffline } from "./skipped.ts";
import { withinTime } from "./within-time.ts";

/** Milliseconds that one check may take, what it waits for included. */
const longest = 6000;

/** Runs all checks side by side. Never throws: a check that fails is a finding. */
export async function runChecks(examination: Examination, checks: readonly Check[]): Promise<readonly Finding[]> {
  const found = await Promise.all(
    checks.map(async (check) => {
      const outcomes = await outcomesOf(check, examination);
      return outcomes.map((outcome): Finding => ({ id: check.id, title: check.title, ...outcome }));
    }),
  );
  return found.flat();
}

async function outcomesOf(check: Check, examination: Examination): Promise<readonly Outcome[]> {
  if (check.isNetwork === true && examination.isOffline) return [skippedOffline];
  try {
    return [await withinTime(run(check, examination), longest)].flat();
  } catch (error) {
    const isLate = error instanceof Error && "code" in error && error.code === "ETIMEDOUT";
    return [isLate ? tooLate : outcomeOfError(error, examination.context.io.known)];
  }
}

/** As a promise, whatever the check throws. */
async function run(check: Check, examination: Examination): Promise<Outcome | readonly Outcome[]> {
  return check.run(examination);
}

const tooLate: Outcome = {
  status: "problem",
  what: { ru: "проверка не закончилась вовремя", en: "the check did not end in time" },
  why: {
    ru: "диск, хранилище паролей или сеть не отвечают",
    en: "the disk, the keychain or the network does not answer",
  },
  next: { ru: "повторите: b24 doctor", en: "repeat: b24 doctor" },
};
