import type { Client } from "@b24kit/client";
import type { Channel } from "./channel.ts";
import type { Target } from "./target.ts";

/** Whom a report of a job that fans out is made for. */
export interface Recipient {
  readonly userId: number;
  readonly name: string;
  /** As the portal has it; undefined when it has none. */
  readonly email: string | undefined;
}

/** What channels need from outside. */
export interface ChannelParts {
  /** The guarded client of the profile: messages pass it under a grant. */
  readonly client: () => Promise<Client>;
  /** A secret by its name. Throws `DeliveryError` ("misconfigured") when there is none. */
  readonly secret: (name: string) => Promise<string>;
  /** Undefined where the job makes one report for all. */
  readonly recipient: Recipient | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: { write(text: string, done: (error?: Error | null) => void): unknown };
  /** Epoch milliseconds. */
  readonly now: () => number;
}

/**
 * Opens the way to a target; the channel of its kind is loaded first. What can be found wrong without sending anything is found
 * here: a secret that is missing, nobody to send to, a path that cannot work. Throws `DeliveryError`.
 */
export async function openChannel(target: Target, parts: ChannelParts): Promise<Channel> {
  switch (target.kind) {
    case "file":
      return (await import("./file/open-file-channel.ts")).openFileChannel(target, parts);
    case "stdout":
      return (await import("./stdout/open-stdout-channel.ts")).openStdoutChannel(target, parts);
    case "chat":
      return (await import("./chat/open-chat-channel.ts")).openChatChannel(target, parts);
    case "notification":
      return (await import("./notification/open-notification-channel.ts")).openNotificationChannel(target, parts);
    case "telegram":
      return (await import("./telegram/open-telegram-channel.ts")).openTelegramChannel(target, parts);
    case "email":
      return (await import("./email/open-email-channel.ts")).openEmailChannel(target, parts);
    case "http":
      return (await import("./http/open-http-channel.ts")).openHttpChannel(target, parts);
    case "command":
      return (await import("./command/open-command-channel.ts")).openCommandChannel(target, parts);
    default:
      return target satisfies never;
  }
}
