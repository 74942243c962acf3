import type { Writable } from "node:stream";
import type { FileContent } from "./file-content.ts";

/** A content on its way to an address that the portal has given for it. */
export interface UploadTransfer {
  readonly kind: "upload";
  readonly url: URL;
  /** Name of the field of the form. */
  readonly field: string;
  /** Name that the file gets. */
  readonly name: string;
  readonly content: FileContent;
}

/** What is known of a file when its first byte comes. */
export interface DownloadHead {
  /** As the server says it, not cleaned; undefined when it does not. */
  readonly name?: string;
  readonly contentType: string;
  /** Bytes, when the server tells. */
  readonly size?: number;
}

/** A file on its way from an address that the portal has given for it. */
export interface DownloadTransfer {
  readonly kind: "download";
  readonly url: URL;
  /** The portal's name of the file, when it is known: a page is taken for a file only where it is called one. */
  readonly name?: string;
  /** Bytes that may come at most. */
  readonly maxBytes: number;
  /** Where the bytes of one attempt go, from the first one on. It is called anew for each attempt and may refuse. */
  readonly open: (head: DownloadHead) => Promise<Writable>;
  /** Told when everything has been taken. */
  readonly onDone: (head: DownloadHead, bytes: number) => void;
}

/** Content that does not travel inside of JSON. */
export type Transfer = UploadTransfer | DownloadTransfer;
