import type { AuthorizationServer } from "../server/oauth/create-authorization-server.ts";
import type { Application } from "../server/oauth/grants.ts";
import { createBindings, type Binding, type Bindings } from "./bindings.ts";
import { eventOfChange, type RaisedEvent } from "./event-of-change.ts";
import type { EventOptions } from "./event-options.ts";
import { eventRequest, type Cause, type Ground } from "./event-request.ts";
import { createOfflineQueue, type OfflineQueue } from "./offline-queue.ts";
import { createEventSender, type EventSender } from "./send-events.ts";

/** Handlers and queues of the portal, and what is sent to them. */
export interface EventCenter {
  readonly bindings: Bindings;
  readonly queue: OfflineQueue;
  readonly sender: EventSender;
  /** Features of the plan. */
  readonly features: Set<string>;
  readonly localHandlers: boolean;
  /** Applications whose installation is not finished: nothing is sent to them. */
  readonly unfinished: Set<Application>;
  /** Absent where the portal has no applications. */
  readonly oauth: AuthorizationServer | undefined;
  /** Tells handlers what has changed since the last time. */
  publish(cause: Cause): void;
  /** Tells the handlers of one event, those of one application if it is named. */
  raise(event: RaisedEvent, cause: Cause, only?: Application): void;
}

/** Begins without handlers. */
export function createEventCenter(options: EventOptions, ground: Ground): EventCenter {
  const { delivery, features = ["rest_offline_extended"], localHandlers = true } = options;
  const told = new Map<number, number>();
  const center: EventCenter = {
    bindings: createBindings(),
    queue: createOfflineQueue(),
    sender: createEventSender({ loss: 0, delay: 0, reorder: 0, ...delivery }, ground.sleep),
    features: new Set(features),
    localHandlers,
    unfinished: new Set(),
    oauth: ground.oauth,
    publish(cause) {
      for (const change of ground.portal.changes.take()) center.raise(eventOfChange(change), cause);
    },
    raise(event, cause, only) {
      const isMeant = ({ code, application }: Binding): boolean =>
        code === event.code && (only === undefined || application === only) && isReady(center, application);
      const bindings = center.bindings.find(isMeant);
      for (const binding of bindings.filter(({ isOffline }) => !isOffline)) {
        center.sender.send(eventRequest(ground, binding, event, cause));
      }
      const queued = bindings.flatMap((binding) => enqueue(center, ground, binding, event, cause) ?? []);
      for (const application of new Set(queued)) tellOffline(center, ground, told, application, cause);
    },
  };
  return center;
}

function isReady({ unfinished }: EventCenter, application: Application | undefined): boolean {
  return application === undefined || !unfinished.has(application);
}

/** The application whose queue has got it. A change that was made under the handler's own label is none for it. */
function enqueue(
  { queue }: EventCenter,
  { portal }: Ground,
  { application, connector, isOffline }: Binding,
  event: RaisedEvent,
  cause: Cause,
): Application | undefined {
  if (!isOffline || application === undefined) return undefined;
  if (connector !== "" && connector === cause.connector) return undefined;
  queue.put({ application, connector }, event, cause.userId, portal.now());
  return application;
}

/**
 * ONOFFLINEEVENT, at most once in the binding's time. What comes within that time is not told of later: whether the portal does so is
 * unconfirmed, and no client may count on it.
 */
function tellOffline(
  center: EventCenter,
  ground: Ground,
  told: Map<number, number>,
  application: Application,
  cause: Cause,
): void {
  const event = { code: "ONOFFLINEEVENT", data: {} };
  const now = ground.now();
  const isMeant = (one: Binding): boolean =>
    one.code === event.code && one.application === application && !one.isOffline;
  for (const binding of center.bindings.find(isMeant)) {
    if (now - (told.get(binding.id) ?? Number.NEGATIVE_INFINITY) < binding.minTimeout * 1000) continue;
    told.set(binding.id, now);
    center.sender.send(eventRequest(ground, binding, event, cause));
  }
}
