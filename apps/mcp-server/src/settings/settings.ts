import type { Language } from "b24kit";

/** Groups of tools that an operator switches on and off. */
export const toolsets = ["reports", "crm", "tasks", "docs", "raw", "write"] as const;
export type Toolset = (typeof toolsets)[number];

/** From the least to the most that may happen. */
const accessLevels = ["read-only", "write", "destructive"] as const;
export type AccessLevel = (typeof accessLevels)[number];

/** What the operator allows: a ceiling. No header, argument or client loosens it; a profile may allow less. */
export interface Settings {
  /** The stored profile; the webhook of the environment or the current profile when absent. */
  readonly profile?: string;
  /** Absent: all that the access allows. */
  readonly toolsets?: readonly Toolset[];
  /** Names of tools besides those of `toolsets`; without `toolsets` these alone. */
  readonly tools?: readonly string[];
  readonly excludedTools: readonly string[];
  readonly access: AccessLevel;
  /** Methods outside of these packs are neither called nor found; empty: no such limit. */
  readonly packs: readonly string[];
  /** Of answers; the portal's when absent. */
  readonly language?: Language;
}

/** Whether the settings allow at least so much. */
export function allows({ access }: Settings, level: AccessLevel): boolean {
  return accessLevels.indexOf(access) >= accessLevels.indexOf(level);
}
