import type { Journal } from "../journal/journal.ts";
import type { Actor } from "../plan/plan.ts";
import type { Seal } from "../seal.ts";
import { checkedDraft } from "./checked-draft.ts";
import type { GrantRecord, GrantStore } from "./grant-store.ts";
import type { Grant, GrantContext, Grants } from "./grants.ts";
import { sentTo } from "./sent-to.ts";

export interface GrantsOptions {
  readonly store: GrantStore;
  readonly seal: Seal;
  readonly journal: Journal;
  /** Who makes and revokes grants: the application, which has asked a person on a terminal. */
  readonly actor: Actor;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** So many random bytes. */
  readonly random: (size: number) => Uint8Array;
}

/** The grants over a store: a row that was edited, or whose grant was revoked, is no grant. */
export function createGrants(options: GrantsOptions): Grants {
  const { store, seal, journal } = options;
  const genuine = (): Grant[] =>
    store
      .list()
      .map((record) => grantOf(seal, record))
      .filter((grant) => grant !== undefined);
  return {
    list: () => genuine().filter(({ id }) => !journal.wasRevoked(id)),
    add: (draft) => addGrant(options, draft),
    revoke: (id) => revokeGrant(options, id),
    covers: (command, context) => {
      const sent = sentTo(command);
      if (sent === undefined) return undefined;
      const fits = (grant: Grant): boolean => grant.method === sent.method && isFor(grant, sent.recipient, context);
      // The journal last: it is searched as a whole.
      return genuine().find((grant) => fits(grant) && !journal.wasRevoked(grant.id));
    },
  };
}

function addGrant(options: GrantsOptions, draft: Parameters<Grants["add"]>[0]): Grant {
  const createdAt = options.now();
  const id = Buffer.from(options.random(8)).toString("hex");
  // Read once: what was checked is what is granted.
  const own = { ...draft, recipients: Array.from(draft.recipients) };
  const grant: Grant = { id, ...checkedDraft(own, createdAt), createdAt };
  const body = JSON.stringify(grant);
  // First the journal: no grant without its line.
  note(options, grant, "granted");
  options.store.add({ id, body, mac: options.seal.mac("grant", body) });
  return grant;
}

function revokeGrant(options: GrantsOptions, id: string): boolean {
  const record = options.store.list().find((candidate) => candidate.id === id);
  if (record === undefined) {
    return false;
  }
  // First the grant: it ends even when the journal cannot be written.
  options.store.remove(id);
  // An edited row gets its line too: with it, the row is worth nothing when its old text comes back.
  note(options, grantOf(options.seal, record) ?? { id, portal: "", method: "" }, "revoked");
  return true;
}

/** What a line of the journal tells of a grant; little is known of one whose row was edited. */
type NotedGrant = Pick<Grant, "id" | "portal"> & { readonly profile?: string; readonly method: string };

function note({ journal, actor }: GrantsOptions, grant: NotedGrant, outcome: "granted" | "revoked"): void {
  const { id, profile, portal, method } = grant;
  journal.add({ profile, portal, actor, method, effect: "write", grant: id, outcome });
}

function grantOf(seal: Seal, { id, body, mac }: GrantRecord): Grant | undefined {
  if (!seal.isGenuine("grant", body, mac)) {
    return undefined;
  }
  const grant = JSON.parse(body) as Grant;
  return grant.id === id ? grant : undefined;
}

/** A clock that was put back before the grant does not make it live longer. */
function isFor(grant: Grant, recipient: string, { profile, portal, now }: GrantContext): boolean {
  const isSamePlace = grant.profile === profile && grant.portal === portal;
  return isSamePlace && grant.recipients.includes(recipient) && grant.createdAt <= now && now < grant.expiresAt;
}
