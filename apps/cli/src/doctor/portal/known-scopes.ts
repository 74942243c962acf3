import type { Examination } from "../examination.ts";
import { skippedNoAnswer, skippedNoPortal, skippedNotReached, skippedOffline } from "../skipped.ts";
import type { Outcome } from "../finding.ts";
import { grantedScopes, ownerOf, refusalOf } from "./answer-fields.ts";

/** The rights of the credential, as the portal tells them, or told them when the profile was checked last. */
export interface KnownScopes {
  readonly granted: readonly string[];
  /** ISO instant; undefined: now. */
  readonly asOf?: string;
  /** Name and number of the owner, for the text to an administrator. */
  readonly owner: string;
  /** They are those of an application (OAuth), not of a webhook. */
  readonly isApplication: boolean;
}

/** Looks at the scopes; skipped when nobody knows them. */
export async function fromScopes(
  examination: Examination,
  look: (scopes: KnownScopes) => Outcome | Promise<Outcome>,
): Promise<Outcome> {
  const found = examination.isOffline ? storedScopes(examination) : await askedScopes(examination);
  return "granted" in found ? look(found) : found;
}

/** Why the portal tells no scopes, though it tells whose the credential is; undefined when that is not so. */
export async function scopesRefusal({ isOffline, portal }: Examination): Promise<Error | undefined> {
  if (isOffline) return undefined;
  const asked = await portal();
  if (asked.state !== "done" || refusalOf(asked.value, "profile") !== undefined) return undefined;
  return refusalOf(asked.value, "scope");
}

async function askedScopes({
  target,
  portal,
  credential: { application },
}: Examination): Promise<KnownScopes | Outcome> {
  if (target === undefined) return skippedNoPortal;
  const asked = await portal();
  if (asked.state !== "done" || refusalOf(asked.value, "profile") !== undefined) return skippedNotReached;
  const granted = grantedScopes(asked.value);
  if (granted === undefined) return skippedNoAnswer;
  const { id, name } = ownerOf(asked.value) ?? { id: "?", name: "" };
  return { granted, owner: ownerText(name, id), isApplication: application !== undefined };
}

function storedScopes({ credential: { credential } }: Examination): KnownScopes | Outcome {
  if (credential?.source !== "profile") return skippedOffline;
  const { facts, user, kind } = credential.profile;
  if (facts.scopes === undefined) return skippedOffline;
  const asOf = facts.checkedAt === undefined ? {} : { asOf: facts.checkedAt };
  const owner = ownerText(user.name ?? "", String(user.id ?? "?"));
  return { granted: facts.scopes.toSorted(), owner, isApplication: kind === "oauth", ...asOf };
}

function ownerText(name: string, id: string): string {
  return name === "" ? `ID ${id}` : `${name} (ID ${id})`;
}

/** "as of" of what was stored; empty for what was just asked. */
export function asOfWords({ asOf }: KnownScopes): { readonly ru: string; readonly en: string } {
  if (asOf === undefined) return { ru: "", en: "" };
  return { ru: ` (на ${asOf.slice(0, 10)})`, en: ` (as of ${asOf.slice(0, 10)})` };
}
