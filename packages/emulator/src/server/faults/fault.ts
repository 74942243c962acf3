/**
 * Something that goes wrong on purpose. A fault on a method also hits it inside a batch: a delay slows the whole request,
 * an error becomes that command's error, everything else befalls the whole request.
 */
export type Fault = FaultAction & {
  /**
   * `any` is every request to /rest, `batch` every batch as a whole, `read` and `write` every call or command by its
   * effect, `oauth` every request to the token endpoint; else a method's name, or the end of it: `crm.deal.add`, `deal.add`, `add`.
   */
  readonly method: string;
  /** The only hit that it strikes at, counted from 1, or the first and the last of them; absent: all. */
  readonly nth?: number | readonly [first: number, last: number];
};

/**
 * What happens. `when` says how much has been executed by then: "before" (default) nothing of what was hit, of a batch
 * only the commands ahead of the one that was hit; "after" everything, a batch to its end; "during" of a hit batch the
 * first half of the commands, otherwise the call or command that was hit and none after it.
 */
export type FaultAction =
  /** A delay of `ms` milliseconds; then it is executed. */
  | { readonly action: "delay"; readonly ms: number }
  /** An error of REST. After execution inside a batch: the command ran, its entry says it failed. */
  | {
      readonly action: "error";
      readonly code: string;
      readonly description?: string;
      readonly status?: number;
      readonly when?: "before" | "after";
    }
  /** A page of HTML with the status. */
  | { readonly action: "html"; readonly status: number; readonly when?: "before" | "after" }
  /** The connection is closed without an answer. */
  | { readonly action: "drop"; readonly when?: "before" | "during" | "after" }
  /** The same by a TCP reset. */
  | { readonly action: "reset"; readonly when?: "before" | "after" }
  /** HTTP 302; nothing is executed. */
  | { readonly action: "redirect"; readonly to: string }
  /**
   * Nothing happens until the client has gone, or `ms` milliseconds have passed; then it is executed to the end, and the
   * connection is closed without an answer.
   */
  | { readonly action: "run-after-disconnect"; readonly ms?: number }
  /** Executed, and the answer is spoilt. */
  | AnswerFault;

/** Faults of the answer to a request that was executed. */
export type AnswerFault =
  /** The first half of the JSON. */
  | { readonly action: "truncate" }
  /** Bytes that are no JSON and no text. */
  | { readonly action: "garbage" }
  /** The answer comes in small pieces over `ms` milliseconds. */
  | { readonly action: "drip"; readonly ms: number }
  /** White space inside the JSON makes the answer at least so many bytes long. */
  | { readonly action: "huge"; readonly bytes: number };

/** What is done to the HTTP answer in the end. */
export type WireFault = AnswerFault | Extract<FaultAction, { action: "html" | "drop" | "reset" | "redirect" }>;
