import type { Writable } from "node:stream";
import { type Client, type DownloadHead, FileTransferError } from "@b24kit/client";
import type { FoundFile } from "b24kit";

/** A file that came whole. */
export interface Downloaded {
  readonly bytes: number;
  readonly contentType: string;
  readonly name?: string;
}

/** How a link is followed. */
export interface FollowOptions {
  /** Finds the file again, when its link has ended. */
  readonly again: () => Promise<FoundFile>;
  readonly signal: AbortSignal;
}

/** Follows the link of a file. What `open` throws is thrown as it is. */
export async function downloadInto(
  client: Pick<Client, "download">,
  { link, name, size }: FoundFile,
  { again, signal }: FollowOptions,
  open: (head: DownloadHead) => Promise<Writable>,
): Promise<Downloaded> {
  let own: { readonly error: unknown } | undefined;
  const opened = async (head: DownloadHead): Promise<Writable> => {
    try {
      return await open(head);
    } catch (error) {
      own = { error };
      throw new FileTransferError("unwritable", "There is no place for the file.", "Name another path.", error);
    }
  };
  const expected = { ...(name === undefined ? {} : { name }), ...(size === undefined ? {} : { size }) };
  const freshLink = async (): Promise<string> => (await again()).link;
  try {
    const { bytes, contentType, name: told } = await client.download(link, opened, { ...expected, freshLink, signal });
    const called = name ?? told;
    return { bytes, contentType, ...(called === undefined ? {} : { name: called }) };
  } catch (error) {
    throw own === undefined ? error : own.error;
  }
}
