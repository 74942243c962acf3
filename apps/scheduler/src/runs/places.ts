import type { NamedTarget } from "../deliveries/deliver-to-all.ts";
import type { DeliveryRow, Run } from "../store/run-store.ts";
import type { Attempt } from "./attempt.ts";
import { needsHands } from "./failure-of.ts";
import type { Failure } from "./parts.ts";

/** How the targets of a run stand before an attempt. */
export interface Places {
  readonly open: readonly NamedTarget[];
  /** Those that have it. */
  readonly done: readonly DeliveryRow[];
  /** Names of open ones that may have it: what became of an earlier attempt is not known. */
  readonly unsettled: ReadonlySet<string>;
  /** Those that refused it for good, by name. */
  readonly refused: ReadonlyMap<string, Failure>;
}

/** Codes of errors that the same attempt would meet again. */
const final: ReadonlySet<string> = new Set(["misconfigured", "unauthorized", "refused", "too-large"]);

/** Reads what earlier attempts did. */
export async function placesOf({ run, job, parts }: Attempt): Promise<Places> {
  const rows = await parts.store.deliveries([run.id]);
  const done = rows.filter(({ status }) => status === "delivered" || status === "repeated");
  const refused = new Map(rows.flatMap((row) => refusalOf(run, row)));
  const isClosed = new Set([...done.map(({ target }) => target), ...refused.keys()]);
  const open = job.targets.flatMap((name) => {
    const target = parts.config.targets.get(name);
    return target === undefined || isClosed.has(name) ? [] : [{ name, target }];
  });
  return { open, done, refused, unsettled: new Set(rows.filter(isUnsettled).map(({ target }) => target)) };
}

function isUnsettled({ status }: DeliveryRow): boolean {
  return status === "sending" || status === "unknown";
}

/** Nothing is sent any more: what may have arrived is found out about, and the rest counts as refused for this reason. */
export function withoutSending(places: Places, failure: Failure): Places {
  const { unsettled } = places;
  const [asked, left] = [
    places.open.filter(({ name }) => unsettled.has(name)),
    places.open.filter(({ name }) => !unsettled.has(name)),
  ];
  return {
    ...places,
    open: asked,
    refused: new Map([...places.refused, ...left.map(({ name }) => [name, failure] as const)]),
  };
}

/** After a person's retry, which starts with the first attempt again, everything is tried. */
function refusalOf(run: Run, { target, status, reason }: DeliveryRow): readonly (readonly [string, Failure])[] {
  if (run.attempt <= 1 || status !== "refused" || reason === null || !final.has(reason.code)) return [];
  return [[target, { reason, isRetryable: false, pausesJob: needsHands.has(reason.code) }]];
}
