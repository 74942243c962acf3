/** How many commands the next batch may carry. */
export interface BatchSize {
  readonly now: number;
  /** It was learnt how long a command takes. */
  readonly isKnown: boolean;
  /** So many commands took so many milliseconds, from leaving to the answer. */
  answered(commands: number, milliseconds: number): void;
  /** The answer to a batch was lost after so many milliseconds. */
  lost(milliseconds: number): void;
}

/** What a batch may carry. https://apidocs.bitrix24.com/settings/how-to-call-rest-api/batch.html */
const most = 50;
/** The first one shows how slow the portal is: a full batch of slow commands would be cut off. */
const first = 10;

/** Keeps a batch within a third of `serverLimit`, the milliseconds after which the portal cuts a request off. */
export function batchSize(serverLimit: number): BatchSize {
  let now = first;
  let isKnown = false;
  return {
    get now() {
      return now;
    },
    get isKnown() {
      return isKnown;
    },
    answered(commands, milliseconds) {
      const fitting = Math.floor((serverLimit / 3) * (commands / Math.max(1, milliseconds)));
      now = Math.min(most, Math.max(1, fitting));
      isKnown = true;
    },
    lost(milliseconds) {
      // Whatever was lost at once was not lost for its length.
      if (milliseconds > serverLimit / 3) now = Math.max(1, Math.floor(now / 2));
    },
  };
}
