/** Words of a text, for tables that would be a page of quotation marks. */
export function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
