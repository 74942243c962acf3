import type { Text } from "@b24kit/catalog";

/** What a grant may not have. */
export type GrantErrorCode = "bad-method" | "bad-recipient" | "bad-expiry" | "bad-profile";

/** A grant that cannot be made; `text` says why and what is possible. */
export class GrantError extends Error {
  override readonly name = "GrantError";
  readonly code: GrantErrorCode;
  readonly text: Text;

  constructor(code: GrantErrorCode, text: Text) {
    super(text.en);
    this.code = code;
    this.text = text;
  }
}
