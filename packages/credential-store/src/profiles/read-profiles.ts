import { readFile } from "node:fs/promises";
import type { z } from "zod";
import { CredentialError } from "../credential-error.ts";
import type { VaultKind } from "../vaults/vault.ts";
import { lineOfFault } from "./line-of-fault.ts";
import type { Profile } from "./profile.ts";
import { profilesSchema } from "./profile-schema.ts";

/** A secret that no profile uses any more, or not yet. */
export interface Leftover {
  /** The profile it was made for. */
  readonly name: string;
  readonly vault: VaultKind;
  readonly entry: string;
}

/** Where the secret of a target is. */
export interface StoredTarget {
  readonly name: string;
  readonly vault: VaultKind;
  readonly entry: string;
  /** ISO instant. */
  readonly setAt: string;
}

/** The content of `profiles.json`. */
export interface Profiles {
  /** Raised when older versions could not read the file any more; fields that are only added leave it. */
  readonly version: 1;
  /** Name of the current profile. */
  readonly current?: string;
  readonly profiles: readonly Profile[];
  readonly leftovers: readonly Leftover[];
  /** Absent until the first of them. */
  readonly targetSecrets?: readonly StoredTarget[];
  /** Where the key is that seals plans, grants, the journal and the access of profiles; absent until the first of them. */
  readonly seal?: { readonly vault: VaultKind; readonly entry: string };
}

const noProfiles: Profiles = { version: 1, profiles: [], leftovers: [] };

/** Reads the file; no file is no profiles. Throws `CredentialError` and never changes the file. */
export async function readProfiles(path: string): Promise<Profiles> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (cause) {
    const systemCode = cause instanceof Error && "code" in cause ? cause.code : undefined;
    if (systemCode === "ENOENT") return noProfiles;
    throw unreadable(path, typeof systemCode === "string" ? systemCode : "with an unknown error", cause);
  }
  return parseProfiles(text.replace(/^\uFEFF/, ""), path);
}

function parseProfiles(text: string, path: string): Profiles {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw damaged(path, text.trim() === "" ? "it is empty" : `line ${lineOfFault(text)} is not JSON`);
  }
  const version = typeof json === "object" && json !== null && "version" in json ? json.version : undefined;
  if (typeof version === "number" && version > 1) throw newer(path, version);
  const read = profilesSchema.safeParse(json);
  if (!read.success) throw damaged(path, describeIssue(read.error.issues[0], json));
  return read.data as unknown as Profiles;
}

/** The field and what is wrong with it. Zod's words never repeat the value. */
function describeIssue(issue: z.core.$ZodIssue | undefined, json: unknown): string {
  if (issue === undefined) return "it cannot be read";
  const field = issue.path
    .map((step) => (typeof step === "number" ? `[${step}]` : `.${String(step)}`))
    .join("")
    .slice(1);
  const index = issue.path[0] === "profiles" ? issue.path[1] : undefined;
  const whose = typeof index === "number" ? ownerOf(json, index) : "";
  return `${field === "" ? "the whole" : `field ${field}`}${whose}: ${issue.message}`;
}

/** The name of a profile that cannot be read, when that at least can be. */
function ownerOf(json: unknown, index: number): string {
  const { profiles } = json as { profiles: unknown };
  const profile: unknown = Array.isArray(profiles) ? profiles[index] : undefined;
  const isNamed = typeof profile === "object" && profile !== null && "name" in profile;
  return isNamed && typeof profile.name === "string" && /^[\p{L}\p{N} _-]{1,100}$/u.test(profile.name)
    ? ` (profile "${profile.name}")`
    : "";
}

function damaged(path: string, what: string): CredentialError {
  return new CredentialError("bad-profiles", {
    message: `The file of profiles ${path} cannot be used: ${what}. It was left as it is.`,
    hint: "Correct that place, or move the file away and sign in again. The secrets are kept elsewhere.",
    path,
  });
}

function newer(path: string, version: number): CredentialError {
  return new CredentialError("newer-profiles", {
    message: `The file of profiles ${path} was made by a newer b24kit (version ${version}; this one knows 1). It was left as it is.`,
    hint: "Update b24kit, or set B24KIT_HOME to another folder.",
    path,
  });
}

function unreadable(path: string, why: string, cause: unknown): CredentialError {
  return new CredentialError(
    "unreadable-profiles",
    {
      message: `The file of profiles ${path} cannot be read: the system answered ${why}.`,
      hint: "Give the file and its folder to the user who runs b24kit, or set B24KIT_HOME to a folder of that user.",
      path,
    },
    cause,
  );
}
