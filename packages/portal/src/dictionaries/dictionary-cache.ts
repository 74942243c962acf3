/** Where dictionaries are kept between runs. Values are JSON text without secrets, times epoch milliseconds. */
export interface DictionaryCache {
  get(key: string): { readonly value: string; readonly savedAt: number } | undefined;
  set(key: string, value: string, savedAt: number): void;
  delete(key: string): void;
}
