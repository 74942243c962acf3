import { expect, test } from "vitest";
import { unwrapAddress } from "./unwrap-address.ts";

const address = "https://a.bitrix24.ru/rest/1/abcdefgh12/";

test.each([
  address,
  `BITRIX24_WEBHOOK_URL=${address}`,
  `export X='${address}'`,
  `  export X = "${address}"  # key`,
  `# my portal\n\n${address}\n`,
  `; settings\r\nX=${address}\r\n`,
  `$env:X = "${address}"`,
  `set X=${address}`,
  `"webhook_url": "${address}"`,
  `\uFEFF${address}`,
])("takes the address out of %j", (text) => {
  expect(unwrapAddress(text)).toBe(address);
});

test.each([`${address}\n${address}`, `${address}\nmine`, `${address} ${address}`, "junk", "", "# nothing"])(
  "leaves %j as it is",
  (text) => {
    expect(unwrapAddress(text)).toBe(text);
  },
);
