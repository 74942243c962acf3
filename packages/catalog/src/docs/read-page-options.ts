import type { Text } from "../text.ts";

/** How pages are read. */
export interface ReadPageOptions {
  /** Of the titles of methods; everything else is English, as the documentation is. */
  readonly lang: keyof Text;
  /** Whether a method may be shown. */
  readonly isOpen: (method: string) => boolean;
  /** The command or tool that describes a method. */
  readonly describedBy: (method: string) => string;
}
