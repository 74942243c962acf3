import type { EventStormSettings } from "../events/event-storm-settings.ts";

/** What a process of a storm of offline events is told, as JSON in its argument. */
export interface OfflineStormSettings extends EventStormSettings {
  /** Where the profile "app" is signed in. */
  readonly env: Readonly<Record<string, string>>;
}

/** Title of deals that the handler never takes. */
export const badTitle = "never";
