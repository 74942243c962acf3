import { createHash } from "node:crypto";
import type { Logger } from "@b24kit/client";
import { DeliveryError, type Message } from "@b24kit/delivery";
import type { Language } from "@b24kit/report";
import type { Config } from "../../config/config.ts";
import type { Alert, ChannelOpener } from "../../runs/parts.ts";
import type { RunEvent } from "../../runs/run-event.ts";
import type { RunStore } from "../../store/run-store.ts";
import type { Occurrence } from "../metrics/create-metrics.ts";
import { ownerReport, type Trouble } from "./owner-report.ts";

/** Tells the owner what lasts. */
export interface OwnerNotice {
  /** For `Parts.onAlert`, which calls once for each alert. Rejects when the owner surely was not told. */
  readonly onAlert: (alert: Alert) => Promise<void>;
  /** Tells of a conflict of settings, once a day while it lasts. */
  onConflict(conflict: Extract<RunEvent, { type: "conflict" }>): Promise<void>;
  close(): Promise<void>;
}

export interface OwnerNoticeOptions {
  readonly config: Config;
  readonly store: Pick<RunStore, "raiseAlert" | "clearAlert">;
  readonly openChannel: ChannelOpener;
  readonly log: Logger;
  readonly count: (occurrence: Occurrence) => void;
  readonly language: Language;
  /** Zone of the owner. */
  readonly zone: string;
  readonly now: () => number;
  /** Milliseconds for one message. */
  readonly timeout?: number;
}

/** Makes the way to the owner: the target that the file names as `owner`. */
export function createOwnerNotice(options: OwnerNoticeOptions): OwnerNotice {
  const { config, store, log, now } = options;
  const stopping = new AbortController();
  const tell = async (key: string, trouble: Trouble): Promise<void> => {
    const [job] = trouble.jobs;
    const why = whyNobody(config, trouble);
    if (why === undefined) return send(options, key, trouble, stopping.signal);
    log.error({ job, kind: trouble.kind, code: why }, "the owner cannot be told; the status page says what is wrong");
  };
  return {
    onAlert: async ({ key, kind, job, target, reason, at, isAgain }) =>
      tell(`${key} ${at}`, { kind, jobs: [job], target, reason, at, isAgain }),
    onConflict: async ({ file, jobs }) => {
      const day = new Date(now()).toISOString().slice(0, 10);
      const key = `conflict ${day} ${[config.file, file].toSorted().join(" ")}`;
      if (!(await store.raiseAlert(key, now()))) return;
      try {
        await tell(key, { kind: "conflict", jobs, reason: undefined, at: now() });
      } catch (error) {
        // The next look at the other daemons tells him.
        await store.clearAlert(key);
        throw error;
      }
    },
    close: async () => stopping.abort(),
  };
}

/** Why there is no way to the owner; undefined when there is one. What failed is not tried for the news of its failure. */
function whyNobody({ owner, targets }: Config, { target }: Trouble): string | undefined {
  if (owner === undefined || !targets.has(owner.target)) return "no-owner";
  return target === owner.target ? "owner-target-fails" : undefined;
}

async function send(options: OwnerNoticeOptions, key: string, trouble: Trouble, signal: AbortSignal): Promise<void> {
  const { config, openChannel, count, log, timeout = 60_000 } = options;
  const { owner } = config;
  const target = config.targets.get(owner?.target ?? "");
  if (owner === undefined || target === undefined) return;
  const fields = { job: trouble.jobs[0], kind: trouble.kind };
  try {
    // Not with the key of the job: what fails may be that key.
    await using channel = await openChannel(target, owner, undefined);
    const message = messageOf(options, key, trouble);
    const limit = AbortSignal.any([signal, AbortSignal.timeout(timeout)]);
    // An earlier attempt may have arrived. Where the channel cannot tell, twice is better than never.
    const isThere =
      trouble.isAgain === true && (await channel.settle(message, trouble.at, limit)).state === "delivered";
    if (!isThere) await channel.send(message, limit);
    count("notice-sent");
    log.info(fields, "the owner was told");
  } catch (error) {
    const code = error instanceof DeliveryError ? error.code : "unforeseen";
    // It may have arrived: told twice would be worse than what the page and the metrics show anyway.
    const mayBeThere = code === "outcome-unknown";
    count(mayBeThere ? "notice-unknown" : "notice-failed");
    log.error({ ...fields, code }, mayBeThere ? "the owner may have been told" : "the owner was not told");
    if (!mayBeThere) throw error;
  }
}

function messageOf({ language, zone }: OwnerNoticeOptions, key: string, trouble: Trouble): Message {
  const report = ownerReport(trouble, { language, zone });
  return {
    key: createHash("sha256").update(key).digest("hex").slice(0, 32),
    job: trouble.jobs[0] ?? "b24-scheduler",
    slot: new Date(trouble.at).toISOString(),
    isLate: false,
    language,
    report,
    // It holds nothing of the portal that could be left out.
    outside: async () => report,
  };
}
