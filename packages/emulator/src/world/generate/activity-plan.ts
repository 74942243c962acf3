import type { Touches } from "./touches.ts";

export interface Binding {
  readonly type: number;
  readonly id: number;
}

/** A call, mail, meeting or to-do before it gets its id. Times are epoch milliseconds. */
export interface ActivityPlan {
  readonly kind: "meeting" | "call" | "mail" | "todo" | "form";
  /** 0 none, 1 incoming, 2 outgoing. */
  readonly direction: 0 | 1 | 2;
  readonly subject: string;
  readonly responsible: number;
  readonly created: number;
  readonly deadline?: number;
  readonly completed?: number;
  /** Created together with the lead by a form, a call or a letter. */
  readonly isFromChannel?: boolean;
  readonly isMissed?: boolean;
  /** The first one is the owner. */
  readonly bindings: readonly [Binding, ...Binding[]];
}

/** Tells the records of the plans that somebody touched them: when an activity was made and when it was completed. */
export function recordTouches(plans: readonly ActivityPlan[], touches: Touches): void {
  for (const plan of plans) {
    for (const { type, id } of plan.bindings) touches.touch(type, id, plan.completed ?? plan.created);
  }
}
