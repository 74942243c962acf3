import { CredentialError } from "./credential-error.ts";
import type { StuckLeftover } from "./secrets/sweep.ts";
import { placeWords } from "./secrets/words.ts";

/** The error for a secret that is still where it should not be. `done` is what has happened: a clause. */
export function notRemoved({ name, vault, entry, cause }: StuckLeftover, done: string): CredentialError {
  return new CredentialError(
    "not-removed",
    {
      message: `${done}, but its secret could not be removed from ${placeWords[vault]}, where it is called "${entry}".`,
      hint: "Unlock or repair that place and try again, delete the entry by hand, or revoke the webhook on the portal.",
      profile: name,
    },
    cause,
  );
}
