import { CredentialError } from "../credential-error.ts";

const prefix = "B24KIT_SECRET_";

/**
 * The name of a target's secret, when it is one: small letters, digits, - and _. Throws `CredentialError` ("bad-name"), which never
 * repeats the text: the secret itself may have been given in its place.
 */
export function targetName(text: string): string {
  if (/^[a-z0-9][a-z0-9_-]{0,62}$/.test(text)) return text;
  throw new CredentialError("bad-name", {
    message: "The name of a target's secret must be small letters, digits, - and _, 63 of them at most.",
    hint: 'Name it for example "telegram-token"; the secret itself is asked for, never given as an argument.',
  });
}

/** The environment variable that counts before the stored secret: capitals, _ in place of -. */
export function targetVariable(name: string): string {
  return `${prefix}${name.toUpperCase().replaceAll("-", "_")}`;
}

/** The name that a variable gives a secret to, spelled with -; undefined when it is no such variable. */
export function nameOfVariable(variable: string): string | undefined {
  const name = /^B24KIT_SECRET_([A-Z0-9][A-Z0-9_]{0,62})$/.exec(variable)?.[1];
  return name?.toLowerCase().replaceAll("_", "-");
}

/** What locks and leftovers call the owner of the secret: a profile cannot have this name, since it holds a slash. */
export function ownerOf(name: string): string {
  return `secret/${name}`;
}
