import type { SMTPConnectionOptions } from "nodemailer";
import { DeliveryError, type DeliveryErrorText } from "../delivery-error.ts";
import type { ChannelParts } from "../open-channel.ts";
import type { TargetOf } from "../target.ts";

/** A mail server, and how to sign in to it. */
export interface SmtpServer {
  readonly host: string;
  readonly port: number;
  readonly options: SMTPConnectionOptions;
  readonly auth: { readonly user: string; readonly pass: string } | undefined;
}

/** Milliseconds. The answer to a whole message may take a server ten minutes (RFC 5321, 4.5.3.2.6). */
const timeouts = { connectionTimeout: 30_000, greetingTimeout: 30_000, socketTimeout: 600_000, socketCloseTimeout: 0 };

const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/i;

/** What of the settings concerns the connection. Throws "misconfigured"; unencrypted only to this computer. */
export async function smtpServer(
  { host, port, security, user, password }: TargetOf<"email">["smtp"],
  secret: ChannelParts["secret"],
): Promise<SmtpServer> {
  if (security === "none" && !loopback.test(host)) throw misconfigured(notEncrypted(host));
  if ((user === undefined) !== (password === undefined)) throw misconfigured(halfSignIn);
  const options = {
    ...timeouts,
    host,
    port,
    secure: security === "tls",
    requireTLS: security === "starttls",
    ignoreTLS: security === "none",
    tls: { minVersion: "TLSv1.2" },
  } as const;
  const auth = user === undefined || password === undefined ? undefined : { user, pass: await secret(password.secret) };
  return { host, port, options, auth };
}

function misconfigured({ text, action }: Readonly<Record<"text" | "action", DeliveryErrorText>>): DeliveryError {
  return new DeliveryError("misconfigured", text, { action });
}

const notEncrypted = (host: string) => ({
  text: {
    ru: `Почта на ${host} ушла бы без шифрования.`,
    en: `Mail to ${host} would not be encrypted.`,
  },
  action: {
    ru: "Укажите security: tls или starttls; none разрешено только для этого компьютера.",
    en: "Write security: tls or starttls; none is allowed to this computer only.",
  },
});

const halfSignIn = {
  text: {
    ru: "Для входа на почтовый сервер нужны и user, и password.",
    en: "To sign in to the mail server, both user and password are needed.",
  },
  action: {
    ru: "Добавьте недостающее или уберите оба.",
    en: "Add the one that is missing, or leave both out.",
  },
};
