import type { Text } from "../text.ts";

/** A set of methods with a name, for the allow list of a profile or of a server of tools. */
export interface Pack {
  readonly id: string;
  readonly title: Text;
  readonly summary: Text;
  /** Names of methods; `*` stands for any letters: `crm.item.*`. */
  readonly patterns: readonly string[];
}
