import { expect, test } from "vitest";
import { quoted } from "./quoted.ts";

test("quotes within quotes are those of the inner kind of the language", () => {
  expect(quoted("Сделка с ООО «Ромашка»", "ru")).toBe("«Сделка с ООО „Ромашка“»");
  expect(quoted("The “big” one", "en")).toBe("“The ‘big’ one”");
  expect(quoted("ООО «Ромашка»", "en")).toBe("“ООО «Ромашка»”");
  expect(quoted("", "ru")).toBe("«»");
});
