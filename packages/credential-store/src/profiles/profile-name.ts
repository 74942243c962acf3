import { CredentialError } from "../credential-error.ts";

/** Characters. */
const longest = 100;

/**
 * The name as it is stored: one spelling for letters that have several (й). Throws `CredentialError` ("bad-name"), which
 * never repeats the text: a webhook may have been pasted in its place.
 */
export function profileName(text: string): string {
  const name = text.normalize("NFC");
  const problem = problemOfName(name);
  if (problem !== undefined) {
    throw new CredentialError("bad-name", {
      message: `The name of a profile ${problem}.`,
      hint: 'Any short text will do, such as "main" or "Ромашка, тест".',
    });
  }
  return name;
}

/** What is wrong with a name, to be read after "The name"; undefined when nothing is. */
export function problemOfName(name: string): string | undefined {
  if (name === "") return "must not be empty";
  if (name !== name.trim()) return "must not begin or end with a space";
  if (Array.from(name).length > longest) return `must not be longer than ${longest} characters`;
  // Line and paragraph separators, text direction and zero-width characters included: a list would show another name.
  if (/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(name)) return "must not hold control or invisible characters";
  if (/[/\\]/.test(name)) return "must not hold a slash or backslash";
  if (name.includes("..")) return 'must not hold ".."';
  return undefined;
}
