import { expect, test } from "vitest";
import { blankOut } from "./blank-out.ts";

const bare = "https://a.bitrix24.ru/rest/1/abcdefgh12";

test("takes out every spelling, and leaves longer keys alone", () => {
  const text = `A=${bare}/\nB="${bare}"\nC=${bare}34/\nD=${JSON.stringify(`${bare}/`).replaceAll("/", "\\/")}\n`;
  expect(blankOut(text, [bare, `${bare}/`])).toBe(`A=\nB=""\nC=${bare}34/\nD=""\n`);
});
