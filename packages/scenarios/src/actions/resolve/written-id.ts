/** The id in "15", "#15" or the address of a record's page; undefined for words. */
export function writtenId(text: string, page: RegExp): number | undefined {
  const digits =
    /^#?(\d{1,15})$/.exec(text.trim())?.[1] ?? (/^https?:\/\//.test(text) ? page.exec(text)?.[1] : undefined);
  const id = Number(digits);
  return Number.isSafeInteger(id) && id > 0 ? id : undefined;
}
