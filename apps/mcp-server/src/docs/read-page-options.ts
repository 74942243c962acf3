import type { Language } from "b24kit";

/** How pages are read. */
export interface ReadPageOptions {
  /** Of the titles of methods; everything else is English, as the documentation is. */
  readonly lang: Language;
  /** Whether a method may be shown. */
  readonly isOpen: (method: string) => boolean;
}
