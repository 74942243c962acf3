import type { DeliveryErrorText } from "./delivery-error.ts";
import type { Message } from "./message.ts";

/** A delivery that the channel has confirmed. */
export interface Receipt {
  /** The channel's own name of what was sent: path, message id, notification id, SMTP answer. Never a secret. */
  readonly id: string;
  /** What has not arrived although the rest has: e-mail addresses that were refused. To be shown, and not repeated. */
  readonly note?: DeliveryErrorText;
}

/** What the channel knows of a delivery whose answer was lost. */
export type Settled =
  | { readonly state: "delivered"; readonly id: string }
  /** Surely not there: it may be sent again. */
  | { readonly state: "not-delivered" }
  /** Sending again replaces what may be there: nothing can be doubled. */
  | { readonly state: "repeatable" }
  /** The channel cannot tell. */
  | { readonly state: "unknown" };

/** A way to somebody, opened for one target. */
export interface Channel extends AsyncDisposable {
  /** Sends once. Never repeats by itself what may have arrived. Throws `DeliveryError`. */
  send(message: Message, signal: AbortSignal): Promise<Receipt>;
  /**
   * Finds out about earlier attempts to send this message, the first of which began at `since`; no request of theirs left after `lostAt`.
   * The message may have been made anew since, and differ from what they sent. Both epoch milliseconds; `lostAt` is `since` where it is not
   * given. Throws `DeliveryError`.
   */
  settle(message: Message, since: number, signal: AbortSignal, lostAt?: number): Promise<Settled>;
}
