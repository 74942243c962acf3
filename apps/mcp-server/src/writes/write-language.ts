import type { Language, OpenedPortal } from "b24kit";

/** The language in which a person is asked: the one wanted, else the portal's; English when that cannot be read. */
export async function writeLanguage(
  { portal }: OpenedPortal,
  wanted: Language | undefined,
  signal: AbortSignal,
): Promise<Language> {
  if (wanted !== undefined) return wanted;
  try {
    return (await portal.dictionaries({ signal })).language ?? "ru";
  } catch {
    return "en";
  }
}
