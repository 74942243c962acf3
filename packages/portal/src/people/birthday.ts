/** Day and month of a birthday: "1985-04-17T03:00:00+03:00", "17.04.1985" or "17-04"; the year is dropped. */
export function readBirthday(text: string): { readonly month: number; readonly day: number } | undefined {
  const iso = /^\d{4}-(\d{2})-(\d{2})/.exec(text);
  const dayFirst = /^(\d{1,2})[.-](\d{1,2})(?:[.-]\d{4})?$/.exec(text);
  const month = Number(iso?.[1] ?? dayFirst?.[2]);
  const day = Number(iso?.[2] ?? dayFirst?.[1]);
  const isDate = month >= 1 && month <= 12 && day >= 1 && day <= 31;
  return isDate ? { month, day } : undefined;
}
