/** JSON for people and programs: exact, with control and bidi characters as \u escapes, so that a terminal stays safe. */
export function renderJson(value: unknown, indent = 2): string {
  const text = JSON.stringify(value, null, indent) ?? "null";
  // JSON.stringify itself escapes what lies below U+0020.
  return text.replaceAll(/[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/g, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `\\u${code.toString(16).padStart(4, "0")}`;
  });
}
