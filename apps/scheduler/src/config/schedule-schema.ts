import { targetSchema } from "@b24kit/delivery";
import { scenarios } from "b24kit";
import { z } from "zod";
import { durationPattern } from "./duration.ts";
import { feedSchema } from "./events/feed-schema.ts";
import { quietPattern } from "./quiet.ts";

/** Names of jobs and targets: they stand in paths of files, on the status page and in metrics. */
export const namePattern = /^[\p{L}\p{N}][\p{L}\p{N}_-]{0,62}$/u;

const duration = z.string().meta({ pattern: durationPattern.source, examples: ["90s", "5m", "2h", "7d"] });
const zone = z.string().meta({
  description: "IANA time zone of the slots, or recipient: the zone of whom the report is for, as the portal has it",
  examples: ["Europe/Moscow", "Europe/Berlin", "recipient"],
});
const lang = z.enum(["ru", "en"]).describe("Language of the reports; the portal's by default");
const profile = z.string().min(1).max(100).describe("Name of a stored profile, whose key reads and sends");
const targetName = z.string().describe("Name of a target of this file");

const behaviour = {
  zone: zone.optional(),
  calendar: z
    .enum(["portal", "weekdays"])
    .describe("Working days: the portal's with your calendar.json over it (default), or Monday to Friday")
    .optional(),
  "catch-up": duration.describe("How long a missed slot is made up for; 2h by default").optional(),
  timeout: duration.describe("For one attempt: the report and its deliveries; 5m by default").optional(),
  retries: z.int().min(0).max(20).describe("Further attempts after the first; 3 by default").optional(),
  quiet: z
    .string()
    .meta({
      description: "Nothing is sent in these hours of the recipient's day, it waits for their end; none: at any time",
      pattern: `${quietPattern.source}|^none$`,
      examples: ["22:00-08:00", "none"],
    })
    .optional(),
};

/** `defaults:` of the file. */
const defaultsSchema = z.strictObject(behaviour);

const id = z.int().positive();

/** `parameters:` of a job, named as the options of `b24 report`. */
const parametersSchema = z.strictObject({
  mine: z.literal(true).describe("Of the key's owner").optional(),
  department: id.describe("Of the people of this department").optional(),
  user: id.describe("Of this person").optional(),
  all: z.literal(true).describe("Of everything that the key may see").optional(),
  date: z.string().max(60).describe("today, tomorrow, a weekday, a date; in Russian too").optional(),
  period: z.string().max(60).describe("this-week, last-month, last-90d, dates; in Russian too").optional(),
  since: z.string().max(60).describe("How far back: 24h, 3 days, yesterday; in Russian too").optional(),
  deep: z.boolean().describe("With the people of the sub-departments").optional(),
  query: z
    .string()
    .min(1)
    .max(200)
    .describe("Whom or what it is about: a name, contact:17, a telephone number")
    .optional(),
});

/** `for:` of a job. */
const forSchema = z.strictObject({
  department: id.describe("Number of the department on the portal"),
  who: z
    .enum(["members", "managers"])
    .default("members")
    .describe("Each member gets the own report, or each manager that of the team"),
  deep: z.boolean().default(false).describe("With the people of the sub-departments"),
  deals: z
    .boolean()
    .default(false)
    .describe("They may get what the report tells of deals and leads, read with the rights of the profile's key"),
});

const url = z.url({ protocol: /^https?$/ });

/** A job of the file. */
export const jobSchema = z.strictObject({
  report: z.enum(scenarios.map(({ id: name }) => name)).meta({
    description: `Which report: ${scenarios.map(({ id: name, title }) => `${name} (${title.en})`).join(", ")}`,
  }),
  parameters: parametersSchema.default({}).describe("What the report is asked, as the options of b24 report"),
  when: z.string().meta({
    description: "When it is due: words in English or Russian, or a cron pattern of five or six fields",
    examples: ["workdays at 08:30", "по рабочим дням в 08:30", "fridays at 17:00", "every 15 minutes", "30 8 * * 1-5"],
  }),
  for: forSchema.describe("One report for each of these people").optional(),
  to: z.union([targetName, z.array(targetName).min(1).max(20)]).describe("Where the report goes: names of targets"),
  send: z
    .enum(["always", "when-not-empty", "only-new"])
    .describe(
      "overdue and leads are sent when there is something to tell unless this says otherwise, the others always",
    )
    .optional(),
  profile: profile.optional(),
  ping: z
    .union([z.strictObject({ secret: z.string().regex(/^[a-z0-9][a-z0-9_-]{0,62}$/) }), z.strictObject({ url })])
    .describe("An address that is called after each run that was done: a dead man's switch")
    .optional(),
  lang: lang.optional(),
  ...behaviour,
});

const names = z.string().regex(namePattern);

const head = {
  version: z.literal(1).describe("Version of this format"),
  lang: lang.optional(),
  profile: jobSchema.shape.profile,
  owner: z
    .union([targetName, z.strictObject({ target: targetName, profile: profile.optional() })])
    .describe(
      "The target that is told of a failure which lasts; with the profile whose key sends, apart from the jobs'",
    )
    .optional(),
  keep: duration.default("90d").describe("How long history is kept; 90d by default"),
  defaults: defaultsSchema.default({}).describe("For every job that does not say otherwise"),
};

/** The whole file, for editors; a file that has feeds needs neither targets nor jobs. */
export const scheduleSchema = z.strictObject({
  ...head,
  targets: z.record(names, targetSchema).describe("Where reports can go, by name").optional(),
  jobs: z.record(names, jobSchema).describe("What is made and when, by name").optional(),
  events: z.record(names, feedSchema).describe("Events of portals and where they go, by name of the feed").optional(),
});

const anything = z.record(z.string(), z.unknown());

/** The file without its jobs, targets and feeds, which are looked at one by one. */
export const headSchema = z.strictObject({ ...head, targets: anything, jobs: anything, events: anything.default({}) });

export type Head = z.output<typeof headSchema>;
export type Defaults = z.output<typeof defaultsSchema>;
export type WrittenJob = z.output<typeof jobSchema>;
export type WrittenParameters = z.output<typeof parametersSchema>;
