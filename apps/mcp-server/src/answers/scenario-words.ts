/** What is said about a question that cannot be answered as it was asked. */
interface ScenarioWords {
  /** A sentence of ours in place of the error's, which names things of the portal and so stands in the fence. */
  readonly message?: string;
  /** What to do; the error's own hint where absent. */
  readonly action?: string;
}

/**
 * Our words for a code of `ScenarioError`. Where there is no message, the error's own sentence repeats nothing but the call; a
 * code that is not here may name anything of the portal.
 */
export function scenarioWords(code: string, isRetryable: boolean): ScenarioWords {
  if (code === "unreadable") return unreadable(isRetryable);
  return (Object.hasOwn(known, code) ? known[code] : undefined) ?? unforeseen;
}

const unforeseen = { message: "The question cannot be answered as it was asked.", action: "Tell the user." };

const known: Readonly<Record<string, ScenarioWords>> = {
  "invalid-date": {
    action: "Give the date as 2026-11-25, a weekday, today or tomorrow; a moment of a plan as tomorrow 15:00.",
  },
  "invalid-period": {
    action:
      "Give the period as last-week, this-month, last-90d, a month (2026-10, 2026-07..2026-09) or dates: 2026-10-01..2026-10-15.",
  },
  "invalid-since": { action: "Give since as 24h, 3 days, yesterday or a past date such as 2026-11-20." },
  "invalid-time-zone": { action: "Give tz as an IANA zone such as Europe/Moscow, or an offset such as +03:00." },
  "invalid-time": { action: "Give a time that there is, such as tomorrow 15:00, and an end after the beginning." },
  "invalid-amount": { action: "Give the amount with a currency of the portal, such as 1200.50 USD or 500k RUB." },
  "invalid-parameters": {},
  "unknown-user": {
    message: "No person in service whom the webhook may see fits.",
    action: "Ask the user whom they mean, and give the name in full, or user:ID.",
  },
  "unknown-department": {
    message: "The portal shows no such department.",
    action: "Ask the user which one they mean, and give its name, or department:ID.",
  },
  "missing-right": {
    message: "The webhook lacks a permission that this takes.",
    action: "Tell the user: open the webhook in Bitrix24 and tick the missing permission; its address stays the same.",
  },
  "not-found": {
    message: "Nothing that the webhook may see fits.",
    action: "Ask the user for other words of the title, or for the id.",
  },
  "unknown-stage": {
    message: "There is no such stage.",
    action: "Ask the user which of the stages they mean.",
  },
  "not-possible": {
    message: "The record is in a state in which this cannot be done. No plan was made.",
    action: "Tell the user how it stands, and ask what they want instead.",
  },
};

function unreadable(isRetryable: boolean): ScenarioWords {
  const message = "The portal did not tell what this takes.";
  return isRetryable
    ? { message, action: "Try again in a few minutes; if it stays so, tell the user." }
    : { message, action: "Tell the user to show this to the portal's administrator." };
}
