import { renderJson } from "../../output/json.ts";
import type { CodedCall } from "./code-for.ts";

/**
 * A line for a POSIX shell with curl. The address goes through stdin: as an argument its secret would be seen in the list of
 * processes.
 */
export function curlCode({ method, params, restVersion }: CodedCall): string {
  const base = restVersion === 3 ? '"${webhook%/rest/*}/rest/api/${webhook##*/rest/}"' : '"$webhook"';
  return [
    'webhook="${BITRIX24_WEBHOOK_URL%/}"',
    String.raw`printf 'url = "%s/%s"\n' ${base} ${quote(method)} |`,
    "  curl --config - --silent --show-error \\",
    "    --header 'Content-Type: application/json' \\",
    `    --data-raw ${quote(renderJson(params))}`,
    "",
  ].join("\n");
}

function quote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
