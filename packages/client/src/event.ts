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
      /** The portal's own code, when the portal refused. */
      readonly portalCode?: string;
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
  | {
      readonly type: "wait";
      readonly method: string;
      readonly milliseconds: number;
      /** What has to be waited for: the request rate, or the operating time of a method. */
      readonly reason: "bucket" | "operating";
    }
  | {
      /** A part of a file has gone or come. */
      readonly type: "transfer";
      readonly method: "upload" | "download";
      /** Bytes so far, of this attempt. */
      readonly bytes: number;
      /** Bytes of the whole file, when that is known. */
      readonly total?: number;
    }
  | {
      /** A write whose answer was lost, or that was stopped under way: it may have run. */
      readonly type: "outcome-unknown";
      readonly method: string;
      /** Commands of this method that it concerns at most. */
      readonly commands: number;
    };
