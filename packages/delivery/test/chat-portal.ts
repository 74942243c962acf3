import { type Client, createClient, type Link } from "@b24kit/client";
import { type Emulator, type EmulatorOptions, startEmulator } from "@b24kit/emulator";
import { onTestFinished } from "vitest";
import { sharedWorld } from "../../../scripts/testing/shared-world.ts";

/** The portal's clock stands still at this time. */
export const portalNow = "2026-11-20T10:00:00+03:00";

const world = sharedWorld({ seed: "ru", now: portalNow, fixedClock: true, deals: 1 });

/** For a portal whose clock goes: that of `clock`. */
export const movingWorld = sharedWorld({ seed: "ru", now: portalNow, deals: 1 });

export interface ChatPortal {
  readonly emulator: Emulator;
  readonly client: Client;
  /** A chat of the first five people, as a dialog. */
  readonly chat: string;
  /** A client of somebody; `link` sees his calls. */
  as(userId: number, link?: Link): Client;
  /** Texts of a dialog, oldest first. */
  texts(dialog: string): Promise<readonly string[]>;
}

/** A portal over HTTP, with faults, and a client that waits without waiting. Ends with its test. */
export async function chatPortal(options: Partial<EmulatorOptions> = {}): Promise<ChatPortal> {
  const emulator = await startEmulator({ world, ...options });
  const as = (userId: number, link: Link = (call, next) => next(call)): Client => {
    const client = createClient({
      webhook: `${emulator.url}/rest/${userId}/secret1234/`,
      limits: "self-hosted",
      retries: 1,
      clock: jumpingClock(),
      links: [link],
    });
    onTestFinished(() => client.close());
    return client;
  };
  onTestFinished(() => emulator.close());
  const client = as(1);
  const chat = `chat${await client.call("im.chat.add", { USERS: [1, 2, 3, 4, 5], TITLE: "Отчёты" })}`;
  const texts = async (dialog: string): Promise<readonly string[]> => {
    const found: string[] = [];
    for await (const row of client.list("im.dialog.messages.get", { DIALOG_ID: dialog })) {
      found.push(String((row as { text: unknown }).text));
    }
    return found.toReversed();
  };
  return { emulator, client, chat, as, texts };
}

/** Waits without waiting. */
function jumpingClock() {
  let now = Date.now();
  return {
    now: () => now,
    elapsed: () => now,
    sleep: (milliseconds: number) => {
      now += milliseconds;
      return Promise.resolve();
    },
  };
}
