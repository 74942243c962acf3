import { Readable } from "node:stream";
import SmtpConnection, { type SMTPConnectionSendInfo } from "nodemailer/lib/smtp-connection";
import type { Mail } from "./compose-mail.ts";
import { smtpError } from "./smtp-error.ts";
import type { SmtpServer } from "./smtp-server.ts";

/**
 * Hands a mail to the server once, over a connection of its own. Until the last byte of the mail has left for the final dot, nothing
 * can have arrived; from then on only the server's answer tells. Throws `DeliveryError`.
 */
export async function transmit(mail: Mail, server: SmtpServer, signal: AbortSignal): Promise<SMTPConnectionSendInfo> {
  const connection = new SmtpConnection(server.options);
  const failed = Promise.withResolvers<never>();
  // An error may come when nobody waits for it any more.
  failed.promise.catch(() => undefined);
  const stop = (): void => {
    failed.reject(signal.reason);
    connection.close();
  };
  connection.on("error", failed.reject);
  signal.addEventListener("abort", stop, { once: true });
  const content = Readable.from(chunksOf(mail.content));
  let isWhole = false;
  content.once("end", () => (isWhole = true));
  try {
    const sent = await Promise.race([failed.promise, converse(connection, { mail, content, server })]);
    connection.quit();
    return sent;
  } catch (error) {
    connection.close();
    throw smtpError(error, { server, isWhole, isStopped: signal.aborted });
  } finally {
    signal.removeEventListener("abort", stop);
  }
}

/** Bytes that are handed over at once, so that the end is not before the connection has taken what comes before it. */
const chunkSize = 16 * 1024;

function* chunksOf(content: Buffer): Generator<Buffer> {
  for (let start = 0; start < content.length; start += chunkSize) yield content.subarray(start, start + chunkSize);
}

interface Conversation {
  readonly mail: Mail;
  readonly content: Readable;
  readonly server: SmtpServer;
}

async function converse(
  connection: SmtpConnection,
  {
    mail: {
      from,
      to,
      content: { length },
    },
    content,
    server: { auth },
  }: Conversation,
): Promise<SMTPConnectionSendInfo> {
  await called<void>((done) => connection.connect((error) => done(error ?? null)));
  // Also where the server offers no sign-in: its answer says so, and nothing is sent by nobody.
  if (auth !== undefined) await called<void>((done) => connection.login({ ...auth }, (error) => done(error)));
  const envelope = { from, to: [...to], size: length };
  return called((done) => connection.send(envelope, content, done));
}

/** A step that ends by a callback; its error may come without a result, its result without an error. */
async function called<Result>(step: (done: (error: Error | null, result?: Result) => void) => void): Promise<Result> {
  return new Promise((resolve, reject) => {
    step((error, result) => (error === null ? resolve(result as Result) : reject(error)));
  });
}
