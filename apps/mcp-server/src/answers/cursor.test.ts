import { expect, test } from "vitest";
import { readCursor, writeCursor } from "./cursor.ts";

test("a forged cursor cannot make the server read a whole list", () => {
  const question = ["crm.deal.list", {}];
  expect(readCursor(writeCursor({ skip: 2500, cursor: "after:7" }, question), question)).toEqual({
    skip: 2500,
    cursor: "after:7",
  });
  expect(readCursor(writeCursor({ skip: 999_999 }, question), question)).toBeUndefined();
});
