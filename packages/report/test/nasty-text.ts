import * as fc from "fast-check";

/** Any code unit, half of them the ones that do harm. */
export const nastyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: "binary", maxLength: 6 }),
      fc.integer({ min: 0, max: 0xff_ff }).map((unit) => String.fromCharCode(unit)),
      fc.constantFrom(
        "\u001B[31m",
        "\u001B]8;;https://evil.example\u0007",
        "\u001B]0;title\u001B\\",
        "\u009B2J",
        "\u001BP",
        "\u202E",
        "\u2066",
        "\u200B",
        "\uFEFF",
        "\u200D",
        "\uFE0F",
        "\u{E0041}",
        "\u{E0100}",
        "\r\n",
        "\u2028",
        " ",
        "\u00A0",
        "👨‍👩‍👧",
        "e\u0301",
        "слово",
        "東京",
        "| * _ [x](javascript:1)",
      ),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(""));

/** Controls (but the line break), bidi, zero-width, tags and variation selectors beyond emoji. */
export const harmful =
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u061C\u200B\u200C\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E0FFF}]/u;
