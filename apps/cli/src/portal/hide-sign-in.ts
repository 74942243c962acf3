import type { Known } from "../environment/known.ts";

/** Names of the parts of a stored sign-in that are secret. */
const secrets = new Set(["clientSecret", "accessToken", "refreshToken"]);

/** Has the secrets of a stored sign-in taken out of all that is printed; the names of its parts are ordinary words. */
export function hideSignIn(known: Known, text: string): void {
  try {
    JSON.parse(text, (name, value: unknown) => {
      if (secrets.has(name) && typeof value === "string") known.hideText(value);
      return value;
    });
  } catch {
    // No sign-in: whoever uses it says so without repeating it.
  }
}
