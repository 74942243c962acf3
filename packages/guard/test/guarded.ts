import { randomBytes } from "node:crypto";
import { isRead } from "@b24kit/catalog";
import {
  type Answer,
  type Call,
  type Client,
  ClientError,
  createClient,
  type NamedCommand,
  PortalError,
} from "@b24kit/client";
import {
  type AccessPolicy,
  type Actor,
  createGrants,
  createGuard,
  createJournal,
  createSeal,
  type Grants,
  type GrantRecord,
  type Guard,
  type Journal,
  type JournalRow,
  type PlanRecord,
  type PlanStore,
} from "../src/index.ts";
import { memoryPlanStore } from "./memory-plan-store.ts";
import { memorySpoolStore } from "./memory-spool-store.ts";
import { memoryGrantStore, memoryJournalStore } from "./memory-stores.ts";

/** A profile that may do everything, and lets agents confirm. */
export const everything: AccessPolicy = {
  level: "destructive",
  confirm: "agent",
  confirmDestructive: "agent",
  allow: [],
  deny: [],
};

/** How a connection differs from the usual one of these tests. */
export interface Connection {
  readonly policy?: AccessPolicy;
  readonly portal?: { readonly host: string; readonly url: string; readonly userId?: number };
  readonly profile?: string | undefined;
  readonly actor?: Actor;
  /** Answers a command that passed the guard, at once or later. Throws what the portal refuses. */
  readonly answer?: (command: SentCommand) => unknown;
  /** The key of a command in a batch of which the answer says nothing. */
  readonly leavesOut?: string;
  readonly key?: Uint8Array;
  /** Shared by the connections that stand for several processes of one computer. */
  readonly shared?: Shared;
  readonly plans?: PlanStore;
  readonly journal?: Journal;
}

/** What lies on the disk of one computer. */
export interface Shared {
  readonly plans: Map<string, PlanRecord>;
  readonly rows: JournalRow[];
  readonly spools: Map<string, Uint8Array>;
  readonly grants: Map<string, GrantRecord>;
  readonly clock: { now: number };
}

/** A command that passed the guard, and the version of REST it went to. */
export type SentCommand = NamedCommand & Pick<Call, "api">;

/** The guard and client of one connection, and what passed the guard. */
export interface Guarded extends Shared {
  readonly guard: Guard;
  readonly client: Client;
  readonly journal: Journal;
  readonly permissions: Grants;
  /** Every command that would have reached the portal, in order. */
  readonly sent: SentCommand[];
}

const key = new Uint8Array(32).fill(7);
const home = { host: "example.bitrix24.ru", url: "https://example.bitrix24.ru", userId: 1 };

function random(bytes: number): Uint8Array {
  return new Uint8Array(randomBytes(bytes));
}

/** An empty disk. */
export function emptyDisk(): Shared {
  return {
    plans: new Map(),
    rows: [],
    spools: new Map(),
    grants: new Map(),
    clock: { now: Date.UTC(2026, 10, 21, 9) },
  };
}

/** Opens a guarded client in front of a link that answers instead of a portal and notes what arrives. */
export function guarded(connection: Connection = {}): Guarded {
  const shared = connection.shared ?? emptyDisk();
  const { plans, rows, spools, grants, clock } = shared;
  const now = (): number => clock.now;
  const seal = createSeal(connection.key ?? key);
  const journal = connection.journal ?? createJournal({ store: memoryJournalStore(rows), seal, now });
  const permissions = createGrants({
    store: memoryGrantStore(grants),
    seal,
    journal,
    now,
    random,
    actor: { kind: "cli" },
  });
  const sent: SentCommand[] = [];
  const guard = createGuard({
    policy: connection.policy ?? everything,
    portal: connection.portal ?? home,
    ...("profile" in connection
      ? connection.profile === undefined
        ? {}
        : { profile: connection.profile }
      : { profile: "work" }),
    actor: connection.actor ?? { kind: "library" },
    plans: connection.plans ?? memoryPlanStore(plans),
    spools: memorySpoolStore(spools),
    journal,
    grants: permissions,
    seal,
    now,
    random,
    client: () => client,
  });
  const client = createClient({
    webhook: "https://example.bitrix24.ru/rest/1/s3cr3tmarker/",
    links: [
      guard.link,
      async (call) => {
        await call.beforeSend?.();
        const { answer = () => true, leavesOut } = connection;
        return unlessAborted(call, answerCall(call, sent, answer, leavesOut));
      },
    ],
  });
  return { ...shared, guard, client, journal, permissions, sent };
}

/** As the link that sends does. */
async function unlessAborted({ signal }: Call, answer: Promise<Answer>): Promise<Answer> {
  if (signal === undefined) return answer;
  const aborted = Promise.withResolvers<never>();
  const abort = (): void => aborted.reject(new ClientError("aborted", "The request was stopped."));
  if (signal.aborted) abort();
  signal.addEventListener("abort", abort);
  return Promise.race([answer, aborted.promise]).finally(() => signal.removeEventListener("abort", abort));
}

async function answerCall(
  call: Call,
  sent: SentCommand[],
  answer: (command: SentCommand) => unknown,
  leavesOut?: string,
): Promise<Answer> {
  const version = call.api === undefined ? {} : { api: call.api };
  if (call.commands === undefined) {
    const command = { key: "", method: call.method, params: call.params, ...version };
    sent.push(command);
    return { result: await answer(command) };
  }
  const outcomes: (readonly [key: string, outcome: object])[] = [];
  for (const given of call.commands) {
    const command = { ...given, ...version };
    sent.push(command);
    if (command.key === leavesOut) continue;
    try {
      outcomes.push([command.key, { ok: true, result: await answer(command) }]);
    } catch (error) {
      outcomes.push([command.key, { ok: false, error }]);
    }
  }
  return { result: Object.fromEntries(outcomes) };
}

/** What the portal says of an object that is not there. */
export function notFound(): PortalError {
  return new PortalError("portal-error", "Not found", { portalCode: "NOT_FOUND" });
}

/** A portal that takes every change and shows nothing. */
export function shutPortal({ method }: NamedCommand): unknown {
  if (isRead(method)) throw new PortalError("access-denied", "No right to read", { portalCode: "ACCESS_DENIED" });
  return true;
}

/** A portal of some deals: reads show them, updates change them. */
export function dealsPortal(deals: Record<string, Record<string, unknown>>): (command: NamedCommand) => unknown {
  return ({ method, params }) => {
    const { id, fields } = params as { id?: string | number; fields?: Record<string, unknown> };
    const deal = deals[String(id)];
    if (method === "crm.deal.add") return 77;
    if (deal === undefined) throw notFound();
    if (method === "crm.deal.update") Object.assign(deal, fields);
    if (method === "crm.deal.delete") delete deals[String(id)];
    return method === "crm.deal.get" ? { ID: String(id), ...deal } : true;
  };
}
