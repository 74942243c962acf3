import type { ClientErrorCode } from "./errors.ts";

/** What the client does, for `--verbose` and logs. Carries no parameters and no secret. */
export type ClientEvent =
  | { readonly type: "request"; readonly method: string; readonly commands: number }
  | {
      readonly type: "answer";
      readonly method: string;
      readonly status: number;
      readonly milliseconds: number;
      readonly bytes: number;
    }
  | {
      readonly type: "failure";
      readonly method: string;
      readonly milliseconds: number;
      readonly code: ClientErrorCode;
      readonly message: string;
    }
  | {
      readonly type: "retry";
      readonly method: string;
      /** Number of the attempt that failed, from 1. */
      readonly attempt: number;
      /** Milliseconds until the next attempt. */
      readonly delay: number;
      readonly code: ClientErrorCode;
    }
  | { readonly type: "wait"; readonly method: string; readonly milliseconds: number };
