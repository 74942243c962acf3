import { z } from "zod";
import type { VaultKind } from "../vaults/vault.ts";
import { problemOfName } from "./profile-name.ts";

// Unknown fields are kept: a newer b24kit of the same version may have written them.

const vault = z.enum(["keychain", "encrypted-file", "machine-file", "plain-file"] satisfies VaultKind[]);
const entry = z.string().min(1).max(200);
const short = z.string().max(1000);
const patterns = z.array(short);
const instant = z.iso.datetime();

const name = z.string().superRefine((text, context) => {
  const problem = problemOfName(text);
  if (problem !== undefined) context.addIssue({ code: "custom", message: `the name ${problem}` });
});

const portal = z.looseObject({
  host: z.string().min(1).max(300),
  url: z.string().refine(isPortalAddress, "must be the address of a portal, without a user and a key"),
  memberId: short.optional(),
});

/** A key does not belong into this file, whatever the user pasted. */
function isPortalAddress(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isWeb = url?.protocol === "https:" || url?.protocol === "http:";
  return isWeb && url.username + url.password + url.search + url.hash === "" && !/\/rest(\/|$)/i.test(url.pathname);
}

/** One profile, as it stands in the file. */
export const profileSchema = z.looseObject({
  name,
  kind: z.enum(["webhook", "oauth"]),
  portal,
  user: z.looseObject({ id: z.int().positive().optional(), name: short.optional() }),
  access: z.looseObject({
    level: z.enum(["read-only", "write", "destructive"]),
    confirm: z.enum(["person", "agent"]),
    allow: patterns,
    deny: patterns,
    confirmDestructive: z.literal("agent").optional(),
  }),
  accessSeal: z.string().max(200).optional(),
  facts: z.looseObject({
    scopes: z.array(short).optional(),
    isAdmin: z.boolean().optional(),
    timeZone: short.optional(),
    language: short.optional(),
    checkedAt: instant.optional(),
  }),
  vault,
  entry,
  clientId: z.string().min(8).max(100),
  fingerprint: z.string().regex(/^[0-9a-f]{16,64}\.[0-9a-f]{16,64}$/),
  createdAt: instant,
});

/** The whole file. */
export const profilesSchema = z.looseObject({
  version: z.literal(1),
  current: z.string().optional(),
  profiles: z.array(profileSchema).superRefine((profiles, context) => {
    const seen = new Set<string>();
    for (const [index, { name }] of profiles.entries()) {
      if (seen.has(name)) context.addIssue({ code: "custom", path: [index, "name"], message: "the name stands twice" });
      seen.add(name);
    }
  }),
  leftovers: z.array(z.looseObject({ name: z.string(), vault, entry })),
  targetSecrets: z.array(z.looseObject({ name: z.string(), vault, entry, setAt: instant })).optional(),
  seal: z.looseObject({ vault, entry }).optional(),
});
