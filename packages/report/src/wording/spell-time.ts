/** A time with its offset as people read it, without seconds: "2026-12-02 11:00 (UTC+03:00)". Every other text stays as it is. */
export function spellTime(text: string): string {
  return text.replace(
    /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)$/,
    (_whole, day: string, time: string, offset: string) => `${day} ${time} (UTC${offset === "Z" ? "" : offset})`,
  );
}
