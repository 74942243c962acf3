import type { Io } from "./io.ts";
import type { Messages } from "./output/messages.ts";
import type { ChosenStore } from "./store/store-address.ts";
import type { Language } from "./words.ts";

/** What a command runs with, once the arguments are understood. */
export interface Context {
  readonly io: Io;
  /** Of help, remarks and errors. */
  readonly language: Language;
  /** The one that `--lang` or `B24KIT_LANG` asks for; undefined: nobody asked. */
  readonly chosenLanguage: Language | undefined;
  readonly isJson: boolean;
  /** Absolute path of the schedule file. */
  readonly configFile: string;
  /** Where the runs are. */
  readonly store: ChosenStore;
  readonly messages: Messages;
  /** Epoch milliseconds; `B24KIT_NOW` stops it. */
  readonly now: () => number;
  /** The clock of reports where `B24KIT_NOW` stops it; undefined: it runs. */
  readonly stoppedClock: (() => number) | undefined;
}
