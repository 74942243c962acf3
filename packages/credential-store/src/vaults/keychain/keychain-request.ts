/** What the child process is asked, as JSON on its standard input. "try" sets, gets and deletes a random value. */
export type KeychainRequest =
  | { readonly action: "get" | "delete"; readonly account: string }
  | { readonly action: "set"; readonly account: string; readonly secret: string }
  | { readonly action: "try" };

/** What the child process answers, as JSON on its standard output. */
export type KeychainAnswer =
  | { readonly value: string | boolean | null }
  /** `text` are the words of the system, never a secret. */
  | { readonly trouble: "no-binary" | "no-library" | "not-kept" | "error"; readonly text: string };
