import { renderJson } from "../../output/json.ts";
import { needsKey, type WiredCall } from "../wired-call.ts";
import { renderLiteral } from "./render-literal.ts";

/** PHP 8 with nothing beside its standard extensions. */
export function phpCode(call: WiredCall): string {
  const { method, params, restVersion } = call;
  const address = 'rtrim((string) getenv("BITRIX24_WEBHOOK_URL"), "/")';
  const webhook = restVersion === 3 ? `preg_replace("~/rest/~", "/rest/api/", ${address}, 1)` : address;
  const key = needsKey(call) ? String.raw`\r\nIdempotency-Key: " . bin2hex(random_bytes(16))` : '"';
  return `<?php

$webhook = ${webhook};
$params = ${renderLiteral(params, php)};
$context = stream_context_create(["http" => [
    "method" => "POST",
    "header" => "Content-Type: application/json${key},
    "content" => json_encode($params, JSON_THROW_ON_ERROR),
    "ignore_errors" => true,
]]);
$answer = file_get_contents($webhook . ${text(`/${method}`)}, false, $context);
print_r(json_decode($answer, true, 512, JSON_THROW_ON_ERROR));
`;
}

const php = {
  true: "true",
  false: "false",
  null: "null",
  list: ["[", "]"],
  object: ["[", "]"],
  // An empty array would be written as a list.
  emptyObject: "(object) []",
  pair: " => ",
  text,
} as const;

/** In double quotes PHP replaces names after `$`, and writes code points in braces. */
function text(value: string): string {
  return renderJson(value)
    .replaceAll("$", String.raw`\$`)
    .replaceAll(/(?<!\\)((?:\\\\)*)\\u([0-9a-f]{4})/g, String.raw`$1\u{$2}`)
    .replaceAll(/(?<!\\)((?:\\\\)*)\\b/g, String.raw`$1\x08`);
}
