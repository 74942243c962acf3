import { z } from "zod";

const secret = z
  .strictObject({ secret: z.string().regex(/^[a-z0-9][a-z0-9_-]{0,62}$/) })
  .describe("The name of a secret in the credential store");

const ndjson = z.strictObject({
  kind: z.literal("ndjson"),
  path: z
    .string()
    .min(1)
    .describe("A line of JSON is added for each event; {date} and {feed} are replaced, ~ is the home folder"),
});

const http = z.strictObject({
  kind: z.literal("http"),
  url: z
    .union([z.url({ protocol: /^https?$/ }), secret])
    .describe("https, or http to this computer; an address that is a secret itself stands in the credential store"),
  sign: secret.describe("Signs the body: HMAC-SHA256").optional(),
});

const command = z.strictObject({
  kind: z.literal("command"),
  run: z
    .array(z.string())
    .min(1)
    .max(100)
    .describe("A program and its arguments; no shell reads them, the events come on its standard input"),
});

const postgres = z.strictObject({
  kind: z.literal("postgres"),
  url: secret.describe("Address of the database with its password"),
  table: z
    .string()
    .regex(/^[a-z_][a-z0-9_]{0,62}(\.[a-z_][a-z0-9_]{0,62})?$/)
    .describe("Table of the events, such as crm.event"),
});

/** `to:` of a feed. */
export const eventTargetSchema = z.discriminatedUnion("kind", [ndjson, http, command, postgres]);

/** Where the events of a feed go, as it stands in the schedule file. */
export type EventTarget = z.output<typeof eventTargetSchema>;
export type EventTargetOf<Kind extends EventTarget["kind"]> = Extract<EventTarget, { kind: Kind }>;
