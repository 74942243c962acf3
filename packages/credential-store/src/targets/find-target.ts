import { CredentialError } from "../credential-error.ts";
import type { Profiles, StoredTarget } from "../profiles/read-profiles.ts";
import { targetVariable } from "./target-name.ts";

/** Where the secret of that name is; undefined when there is none. */
export function findTarget({ targetSecrets = [] }: Profiles, name: string): StoredTarget | undefined {
  return targetSecrets.find((target) => target.name === name);
}

/** The same without the secret of that name, which becomes a leftover: it still is in its place. */
export function withoutTarget(profiles: Profiles, name: string, owner: string): Profiles {
  const { targetSecrets = [], leftovers } = profiles;
  const old = targetSecrets.filter((target) => target.name === name);
  return {
    ...profiles,
    targetSecrets: targetSecrets.filter((target) => target.name !== name),
    leftovers: [...leftovers, ...old.map(({ vault, entry }) => ({ name: owner, vault, entry }))],
  };
}

/** The error for a name under which nothing is stored. */
export function noSecret(name: string): CredentialError {
  return new CredentialError("no-secret", {
    message: `There is no secret "${name}".`,
    hint: `Store it under that name, or set the variable ${targetVariable(name)}.`,
    secret: name,
  });
}
