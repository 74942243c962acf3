import type { Credential } from "../credential/credential.ts";
import type { ClientEvent } from "../event.ts";
import type { FetchedText } from "../http/fetch-text.ts";
import type { Call } from "../link.ts";
import { receiveFile } from "./receive-file.ts";
import { sendFile } from "./send-file.ts";
import type { StreamDispatcher } from "./stream-exchange.ts";
import type { Transfer } from "./transfer.ts";

/** What a transfer needs of the connection. */
export interface TransferOptions {
  readonly agent: StreamDispatcher;
  readonly credential: Credential;
  readonly signal: AbortSignal;
  readonly onEvent: (event: ClientEvent) => void;
  /** Told when the request is about to be complete: before that, the portal cannot have run it. */
  readonly onSent: () => void;
  /** Told that it goes on. */
  readonly touch: () => void;
}

/** Streams a file to the portal or from it, and gives the text of the answer that is no file. */
export async function runTransfer(call: Call, transfer: Transfer, options: TransferOptions): Promise<FetchedText> {
  return transfer.kind === "upload" ? sendFile(call, transfer, options) : receiveFile(call, transfer, options);
}
