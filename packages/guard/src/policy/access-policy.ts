/** What a profile may do, set by a person on a terminal. Nothing a caller passes raises it. */
export interface AccessPolicy {
  /** The ceiling: "write" allows no destructive and no unknown method. */
  readonly level: "read-only" | "write" | "destructive";
  /** Who may say yes to a plan. "agent": the owner lets an agent ask in the chat and then apply. */
  readonly confirm: "person" | "agent";
  /** Patterns such as `tasks.*` or `*.list`, without case. When there are any, everything else is refused. */
  readonly allow: readonly string[];
  /** Patterns of methods that never run, reads included. They beat `allow`. */
  readonly deny: readonly string[];
  /** "agent": an agent may say yes to destructive plans, too; counts only together with `confirm: "agent"`. */
  readonly confirmDestructive?: "agent";
}
