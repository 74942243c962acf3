import { isExpiredToken } from "../answer/is-expired-token.ts";
import type { Credential } from "../credential/credential.ts";
import { ClientError } from "../errors.ts";
import type { Call, Next } from "../link.ts";
import { FileTransferError } from "./file-trouble.ts";
import { downloadLink } from "./portal-link.ts";
import type { DownloadHead, DownloadTransfer } from "./transfer.ts";

/** How a file is taken. */
export interface DownloadOptions {
  readonly signal?: AbortSignal;
  /** Milliseconds that the connection may stand still, instead of the client's. */
  readonly timeout?: number;
  /** The portal's name of the file. */
  readonly name?: string;
  /** Bytes that the file must have; another number is an error. */
  readonly size?: number;
  /** Bytes at most where the size is not known. Default: 16 GiB. */
  readonly maxBytes?: number;
  /** Asks the portal for the link anew. Called once, when the token in an application's link has expired. */
  readonly freshLink?: () => Promise<string>;
}

/** A file that was handed on whole. */
export interface DownloadedFile extends DownloadHead {
  readonly bytes: number;
}

const mostBytes = 16 * 2 ** 30;

/** Follows a link of the portal. Throws `ClientError`: "foreign-host", "file" when it is not the file that was expected. */
export async function downloadFile(
  link: string,
  open: DownloadTransfer["open"],
  call: Omit<Call, "transfer">,
  { name, size, maxBytes = mostBytes, freshLink }: DownloadOptions,
  { credential, next }: { readonly credential: Credential; readonly next: Next },
): Promise<DownloadedFile> {
  let done: DownloadedFile | undefined;
  const transfer: Omit<DownloadTransfer, "url"> = {
    kind: "download",
    ...(name === undefined ? {} : { name }),
    maxBytes: size ?? maxBytes,
    open,
    onDone: (head, bytes) => {
      if (size !== undefined && bytes !== size) throw incomplete(bytes, size);
      done = { ...head, bytes };
    },
  };
  const follow = async (given: string) =>
    next({ ...call, transfer: { ...transfer, url: downloadLink(given, credential.url) } });
  await follow(link).catch(async (error: unknown) => {
    if (freshLink === undefined || !isExpiredToken(error)) throw error;
    await follow(await freshLink());
  });
  if (done !== undefined) return done;
  throw new ClientError("malformed-answer", "The portal answered with data instead of the file.", {
    method: call.method,
  });
}

function incomplete(bytes: number, size: number): ClientError {
  return new FileTransferError(
    "incomplete",
    `Only ${bytes} of ${size} bytes of the file came.`,
    "Try again. If it stays so, download the file in the browser.",
  );
}
