import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { Text } from "../words.ts";
import { type ConfigProblem, type Finding, mostProblems } from "./config-problem.ts";
import type { Config, Job, Owner } from "./config.ts";
import { parseDuration } from "./duration.ts";
import { readFeeds } from "./events/read-feeds.ts";
import { issueFindings } from "./issue-findings.ts";
import { parseYaml } from "./parse-yaml.ts";
import { readBehaviour, usualBehaviour } from "./read-behaviour.ts";
import { readJob } from "./read-job.ts";
import { isForRecipient, nameFindings, readTargets, unknownTarget } from "./read-targets.ts";
import { type Head, headSchema } from "./schedule-schema.ts";
import type { Source } from "./source.ts";
import { createZoneCheck } from "./zones.ts";

/** Enough for 5,000 jobs. Bytes. */
const LARGEST = 5 * 1024 * 1024;
const DAY = 86_400_000;

/** A schedule file that was read: its Config, or everything that is wrong with it. */
export type ReadConfig =
  | { readonly config: Config; readonly problems: readonly []; readonly source: Source }
  | { readonly config: undefined; readonly problems: readonly ConfigProblem[]; readonly source: Source };

/** Reads a schedule file. Throws what the file system says when it cannot be read. */
export async function readConfig(file: string): Promise<ReadConfig> {
  const { size } = await stat(file);
  return size > LARGEST ? tooLarge(file) : parseConfig(file, await readFile(file, "utf8"));
}

/** Reads the text of a schedule file. Never throws. */
export function parseConfig(file: string, text: string): ReadConfig {
  if (text.length > LARGEST) return tooLarge(file);
  const { value, source, problems } = parseYaml(file, text);
  if (problems.length > 0) return { config: undefined, problems, source };
  const given = withoutReports(value ?? {});
  const head = headSchema.safeParse(given);
  const findings: Finding[] = head.success ? [] : [...issueFindings(head.error, headSchema, given, [])];
  // What can be read of the rest is looked at, too: all problems at once.
  const config = configOf(resolve(file), { ...(head.success ? head.data : usualHead), ...partsOf(value) }, findings);
  if (findings.length === 0) return { config, problems: [], source };
  const found = findings.slice(0, mostProblems).map((finding) => source.problem(finding));
  return { config: undefined, problems: found.toSorted((a, b) => a.line - b.line || a.column - b.column), source };
}

function configOf(file: string, head: Head, findings: Finding[]): Config {
  const { lang, profile, owner, keep, defaults, targets: written } = head;
  const targets = readTargets(written, findings);
  const targetNames = Object.keys(written);
  if (owner !== undefined) findings.push(...ownerFindings(owner, targetNames, targets));
  const isZone = createZoneCheck();
  const usual = readBehaviour(defaults, ["defaults"], { usual: usualBehaviour, isZone }, findings);
  const setting = { behaviour: { usual, isZone }, profile, lang, targets, targetNames };
  const jobs = new Map<string, Job>();
  for (const [name, value] of Object.entries(head.jobs)) {
    if (findings.length >= mostProblems) break;
    findings.push(...nameFindings(name, ["jobs", name]));
    const job = readJob(name, value, setting, findings);
    if (job !== undefined) jobs.set(name, job);
  }
  const feeds = readFeeds(head.events, profile, findings);
  return { file, targets, jobs, feeds, lang, owner: ownerOf(owner, profile), keepDays: readKeep(keep, findings) };
}

/** A file that has feeds needs neither jobs nor targets. */
function withoutReports(value: unknown): unknown {
  return isRecord(value) && isRecord(value["events"]) ? { targets: {}, jobs: {}, ...value } : value;
}

type Part = "targets" | "jobs" | "events";

/** Of a head with mistakes: what it should have said is not known. */
const usualHead: Omit<Head, Part> = { version: 1, keep: "90d", defaults: {} };

/** As written: a schema drops names such as __proto__ without a word. */
function partsOf(value: unknown): Pick<Head, Part> {
  const part = (key: Part): Record<string, unknown> => {
    const at = isRecord(value) ? value[key] : undefined;
    return isRecord(at) ? at : {};
  };
  return { targets: part("targets"), jobs: part("jobs"), events: part("events") };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function ownerOf(owner: Head["owner"], profile: string | undefined): Owner | undefined {
  if (owner === undefined) return undefined;
  return typeof owner === "string" ? { target: owner, profile } : { profile, ...owner };
}

function ownerFindings(
  owner: NonNullable<Head["owner"]>,
  known: readonly string[],
  targets: Config["targets"],
): readonly Finding[] {
  const [name, path] = typeof owner === "string" ? [owner, ["owner"]] : [owner.target, ["owner", "target"]];
  const target = targets.get(name);
  if (target === undefined) return unknownTarget(name, path, known);
  if (!isForRecipient(target)) return [];
  const ru = "владелец расписания один: здесь нельзя получателя с recipient";
  return [{ path, message: { ru, en: "the schedule has one owner: no target with recipient here" } }];
}

function readKeep(text: string, findings: Finding[]): number {
  const days = Math.floor((parseDuration(text) ?? 0) / DAY);
  if (days >= 1 && days <= 3650) return days;
  const message = { ru: "здесь нужен срок от 1d до 3650d", en: "this must be a length from 1d to 3650d" };
  findings.push({ path: ["keep"], message });
  return days;
}

function tooLarge(file: string): ReadConfig {
  const message: Text = { ru: "файл больше 5 МБ", en: "the file is larger than 5 MB" };
  const problem = { line: 1, column: 1, length: 1, path: "", message };
  return { config: undefined, problems: [problem], source: { file, text: "", problem: () => problem } };
}
