import { Application } from "@b24kit/client";
import { storedTokens, type StoredTokensOptions } from "./stored-tokens.ts";

/** The application of a stored sign-in; its tokens are renewed where they are stored. */
export function openApplication(options: StoredTokensOptions): Application {
  const { tokens, application } = options.signIn;
  return new Application(tokens, storedTokens(options), { clientSecret: application.clientSecret });
}
