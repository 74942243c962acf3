import type { Application } from "../server/oauth/grants.ts";

/** A handler that was registered: by an application, or by an administrator as an outbound webhook. */
export interface Binding {
  /** `event_handler_id` of online events. */
  readonly id: number;
  /** Undefined for an outbound webhook. */
  readonly application: Application | undefined;
  readonly code: string;
  readonly handler: string;
  /** In whose name the handler runs; 0: of who caused the event. */
  readonly userId: number;
  readonly isOffline: boolean;
  /** "" without one. */
  readonly connector: string;
  /** `application_token` of its requests. */
  readonly token: string;
  /** Least seconds between two ONOFFLINEEVENT. */
  readonly minTimeout: number;
}

/** All registrations of the portal. */
export interface Bindings {
  /** False when there is the same one already. */
  add(binding: Omit<Binding, "id">): boolean;
  /** How many were removed. */
  remove(isMeant: (binding: Binding) => boolean): number;
  find(isMeant: (binding: Binding) => boolean): readonly Binding[];
}

/** Starts empty. */
export function createBindings(): Bindings {
  let all: readonly Binding[] = [];
  let last = 0;
  return {
    add(binding) {
      if (all.some((other) => isSame(other, binding))) return false;
      all = [...all, { ...binding, id: ++last }];
      return true;
    },
    remove(isMeant) {
      const kept = all.filter((binding) => !isMeant(binding));
      const count = all.length - kept.length;
      all = kept;
      return count;
    },
    find: (isMeant) => all.filter(isMeant),
  };
}

const identity = ["application", "code", "handler", "userId", "isOffline", "connector", "token"] as const;

function isSame(left: Omit<Binding, "id">, right: Omit<Binding, "id">): boolean {
  return identity.every((name) => left[name] === right[name]);
}
