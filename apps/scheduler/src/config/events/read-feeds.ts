import { type Finding, mostProblems, type Path } from "../config-problem.ts";
import { parseDuration } from "../duration.ts";
import { issueFindings } from "../issue-findings.ts";
import { nameFindings } from "../read-targets.ts";
import { type WrittenFeed, feedSchema } from "./feed-schema.ts";
import type { Feed } from "./feed.ts";
import { rivalFindings, sourceFindings } from "./feed-findings.ts";

/** Feeds by name. What is wrong goes to `findings`; a feed with a mistake is left out. */
export function readFeeds(
  written: Readonly<Record<string, unknown>>,
  profile: string | undefined,
  findings: Finding[],
): ReadonlyMap<string, Feed> {
  const feeds = new Map<string, Feed>();
  for (const [name, value] of Object.entries(written)) {
    if (findings.length >= mostProblems) break;
    findings.push(...nameFindings(name, ["events", name]));
    const feed = readFeed(name, value, profile, findings);
    if (feed !== undefined) feeds.set(name, feed);
  }
  findings.push(...rivalFindings([...feeds.values()]));
  return feeds;
}

function readFeed(name: string, value: unknown, profile: string | undefined, findings: Finding[]): Feed | undefined {
  const path = ["events", name];
  const read = feedSchema.safeParse(value);
  if (!read.success) {
    findings.push(...issueFindings(read.error, feedSchema, value, path));
    return undefined;
  }
  const own: Finding[] = [...sourceFindings(read.data, path)];
  const feed = feedOf(name, read.data, { profile, path }, own);
  findings.push(...own);
  return own.length === 0 ? feed : undefined;
}

function feedOf(
  name: string,
  { profile, from, codes = [], connector, token, address, read, attempts, timeout, workers, to }: WrittenFeed,
  setting: { readonly profile: string | undefined; readonly path: Path },
  findings: Finding[],
): Feed {
  return {
    name,
    profile: profile ?? setting.profile,
    from,
    codes: [...new Set(codes.map((code) => code.toUpperCase()))],
    connector,
    token: token?.secret,
    address,
    reads: read,
    attempts,
    timeout: readTimeout(timeout, [...setting.path, "timeout"], findings),
    workers,
    to,
  };
}

const [shortest, longest] = [1000, 600_000];

function readTimeout(text: string, path: Path, findings: Finding[]): number {
  const length = parseDuration(text) ?? 0;
  if (length >= shortest && length <= longest) return length;
  const message = {
    ru: "здесь нужна длительность от 1s до 10m: 30s, 2m",
    en: "this must be a length from 1s to 10m: 30s, 2m",
  };
  findings.push({ path, message });
  return longest;
}
