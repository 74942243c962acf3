import { z } from "zod";
import { durationPattern } from "../duration.ts";
import { eventTargetSchema } from "./event-target.ts";

/** A feed of `events:`. */
export const feedSchema = z.strictObject({
  profile: z
    .string()
    .min(1)
    .max(100)
    .describe("Name of a stored profile; of an application for offline events")
    .optional(),
  from: z.enum(["offline", "online"]).describe("Read out of the portal's queue, or sent by the portal"),
  codes: z
    .array(z.string().regex(/^[Oo][Nn][A-Za-z][A-Za-z0-9_]{1,97}$/))
    .min(1)
    .max(100)
    .describe("Codes of events such as ONCRMDEALUPDATE; all that come without it")
    .optional(),
  connector: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,50}$/)
    .describe("Offline: the label of this reader; changes made by calls with the same label are left out")
    .optional(),
  token: z
    .strictObject({ secret: z.string().regex(/^[a-z0-9][a-z0-9_-]{0,62}$/) })
    .describe("Online: the secret with the application_token of the application or outbound webhook")
    .optional(),
  address: z
    .url({ protocol: /^https?$/ })
    .describe("Online: the address under which the portal reaches the receiver, for events bind")
    .optional(),
  read: z.boolean().default(true).describe("The object is read again before its event is handled; true by default"),
  attempts: z.int().min(1).max(50).default(8).describe("Attempts before an event is a dead letter; 8 by default"),
  timeout: z
    .string()
    .default("30s")
    .meta({ description: "For one attempt; 30s by default", pattern: durationPattern.source, examples: ["30s", "2m"] }),
  workers: z.int().min(1).max(32).default(4).describe("How many batches are handled side by side; 4 by default"),
  to: eventTargetSchema.describe("Where the events go"),
});

export type WrittenFeed = z.output<typeof feedSchema>;
