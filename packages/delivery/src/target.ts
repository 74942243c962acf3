import { z } from "zod";

/** The name of a secret in the credential store; the secret itself never stands in a file of settings. */
const secretName = z.string().regex(/^[a-z0-9][a-z0-9_-]{0,62}$/, "a name: small letters, digits, - and _");
const secret = z.strictObject({ secret: secretName }).describe("The name of a secret in the credential store");

const fields = z
  .array(z.enum(["amounts", "titles", "names", "contacts", "links"]))
  .describe("What may leave the company beside counts, dates, stages and pipelines");

/** What happens to a delivery whose answer was lost, where the channel cannot tell: nothing, or it is sent again. */
const unknownPolicy = z.enum(["at-most-once", "at-least-once"]).default("at-most-once");

/** "recipient" is whom a job that fans out makes the report for. */
const person = z.union([z.int().positive(), z.literal("recipient")]);

const format = z.enum(["text", "md", "html", "json"]);

const fileTarget = z.strictObject({
  kind: z.literal("file"),
  /** {job}, {report}, {date}, {time}, {recipient} are replaced; ~ is the home folder. */
  path: z.string().min(1),
  format: format.optional(),
});

const stdoutTarget = z.strictObject({
  kind: z.literal("stdout"),
  format: format.optional(),
  unknown: unknownPolicy,
});

const chatTarget = z.strictObject({
  kind: z.literal("chat"),
  /** A user, a chat (chat12) or the chat of a group (sg3). */
  to: z.union([person, z.string().regex(/^(chat|sg)[1-9]\d{0,14}$/)]),
});

const notificationTarget = z.strictObject({ kind: z.literal("notification"), to: person });

const telegramTarget = z.strictObject({
  kind: z.literal("telegram"),
  token: secret,
  /** The number of a chat, or the @name of a channel. */
  chat: z.union([z.int(), z.string().regex(/^@[A-Za-z]\w{4,31}$/)]),
  fields: fields.default(["amounts", "titles"]),
  unknown: unknownPolicy,
  /** Address of a Bot API server of one's own. */
  server: z.url({ protocol: /^https?$/ }).optional(),
});

const emailTarget = z.strictObject({
  kind: z.literal("email"),
  from: z.string().min(3),
  /** Addresses; "recipient" is the e-mail of whom the report is made for, as the portal has it. */
  to: z
    .array(z.union([z.email(), z.literal("recipient")]))
    .min(1)
    .max(50),
  smtp: z.strictObject({
    host: z.string().min(1),
    port: z.int().min(1).max(65535).default(465),
    /** TLS from the start, or asked for after connecting; "none" only to this computer. */
    security: z.enum(["tls", "starttls", "none"]).default("tls"),
    user: z.string().optional(),
    password: secret.optional(),
  }),
  fields: fields.default(["amounts", "titles", "names", "links"]),
  unknown: unknownPolicy,
});

const httpTarget = z.strictObject({
  kind: z.literal("http"),
  /** https, or http to this computer; an address that is a secret itself stands in the credential store. */
  url: z.union([z.url({ protocol: /^https?$/ }), secret]),
  /** Signs the body: HMAC-SHA256. */
  sign: secret.optional(),
  fields: fields.default(["amounts", "titles"]),
});

const commandTarget = z.strictObject({
  kind: z.literal("command"),
  /** A program and its arguments; no shell reads them. The report comes on its standard input. */
  run: z.array(z.string()).min(1).max(100),
  format: format.optional(),
  unknown: unknownPolicy,
});

/** Where a report goes, as it stands in the settings. */
export const targetSchema = z.discriminatedUnion("kind", [
  fileTarget,
  stdoutTarget,
  chatTarget,
  notificationTarget,
  telegramTarget,
  emailTarget,
  httpTarget,
  commandTarget,
]);

export type Target = z.output<typeof targetSchema>;
export type TargetOf<Kind extends Target["kind"]> = Extract<Target, { kind: Kind }>;
