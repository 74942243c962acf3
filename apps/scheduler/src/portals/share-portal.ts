import type { OpenedPortal } from "b24kit";

/** A portal while somebody works with it. */
export interface BorrowedPortal extends AsyncDisposable {
  readonly portal: OpenedPortal;
  /** Told of what the work threw: a credential that is not accepted any more is looked up again the next time. */
  noteError(error: unknown): void;
}

/** One portal, how many work with it, and whether anybody else may begin to. */
export interface SharedPortal {
  isOf(version: string): boolean;
  borrow(): Promise<BorrowedPortal>;
  retire(): void;
  close(): Promise<void>;
}

/** Counts who works with a portal, so that it is closed when it is retired and nobody does. `version`: of its credential. */
export function sharePortal(version: string, portal: Promise<OpenedPortal>): SharedPortal {
  let users = 0;
  let isRetired = false;
  // What could not be opened has nothing to be closed.
  const close = async (): Promise<void> => portal.then((opened) => opened.close()).catch(() => undefined);
  const retire = (): void => {
    isRetired = true;
    if (users === 0) void close();
  };
  const release = async (): Promise<void> => {
    users -= 1;
    if (isRetired && users === 0) await close();
  };
  return {
    isOf: (other) => !isRetired && other === version,
    borrow: async () => {
      users += 1;
      try {
        const opened = await portal;
        return {
          portal: opened,
          noteError: (error) => {
            if (isRefusedCredential(error)) isRetired = true;
          },
          [Symbol.asyncDispose]: release,
        };
      } catch (error) {
        // A keychain that was locked may be open the next time.
        isRetired = true;
        await release();
        throw error;
      }
    },
    retire,
    close,
  };
}

/** A channel tells it as the cause of its own error. */
function isRefusedCredential(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return isUnauthorized(error) || isUnauthorized(error.cause);
}

function isUnauthorized(error: unknown): boolean {
  return error instanceof Error && "portalCode" in error && "code" in error && error.code === "unauthorized";
}
