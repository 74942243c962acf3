import type { Language, OpenedPortal } from "b24kit";
import type { Confirmations } from "../writes/create-confirmations.ts";
import type { Settings } from "../settings/settings.ts";

/** Who calls: one portal, opened at the first use, with the rights of one credential. Nothing of it is shared with another caller. */
export interface Caller extends AsyncDisposable {
  readonly settings: Settings;
  /** The clock of answers, epoch milliseconds. */
  readonly now: () => number;
  /**
   * The portal, opened when it is not yet. Throws what the credential store and the toolkit throw; the next call tries anew, so
   * somebody who signs in meanwhile needs no restart.
   */
  portal(): Promise<OpenedPortal>;
  /** The scopes of the credential; undefined when they are not known, and then asked for again the next time. Never throws. */
  scopes(): Promise<ReadonlySet<string> | undefined>;
  /**
   * The language of texts that no report chooses: that of the settings, else the portal's as it was read last or as the profile has
   * stored it; undefined when it is not known. Sends nothing; never throws.
   */
  language(): Promise<Language | undefined>;
  /** Told of the portal's language when it was read. */
  noteLanguage(language: Language): void;
  /** The questions to the person that wait for an answer. */
  confirmations(): Promise<Confirmations>;
  /** Does work whose writes the journal notes under the name of this client. */
  withClient<Result>(name: string | undefined, work: () => Promise<Result>): Promise<Result>;
  /** Told of what a call threw: a credential that the portal does not accept any more is looked up again the next time. */
  noteError(error: unknown): void;
}
