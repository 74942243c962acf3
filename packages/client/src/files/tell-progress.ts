import type { ClientEvent } from "../event.ts";

/** Bytes between two events. */
const step = 4 * 2 ** 20;

/** Tells how far a transfer is, now and then and at its end. */
export function tellProgress(
  method: "upload" | "download",
  onEvent: (event: ClientEvent) => void,
): (bytes: number, total: number | undefined) => void {
  let told = 0;
  return (bytes, total) => {
    if (bytes - told < step && bytes !== total) return;
    told = bytes;
    onEvent({ type: "transfer", method, bytes, ...(total === undefined ? {} : { total }) });
  };
}
