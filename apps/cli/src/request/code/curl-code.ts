import { renderJson } from "../../output/json.ts";
import { needsKey, type WiredCall } from "../wired-call.ts";

/**
 * A line for a POSIX shell with curl. The address goes through stdin: as an argument its secret would be seen in the list of
 * processes.
 */
export function curlCode(call: WiredCall): string {
  const { method, params, restVersion } = call;
  const base = restVersion === 3 ? '"${webhook%/rest/*}/rest/api/${webhook##*/rest/}"' : '"$webhook"';
  return [
    'webhook="${BITRIX24_WEBHOOK_URL%/}"',
    String.raw`printf 'url = "%s/%s"\n' ${base} ${quote(method)} |`,
    "  curl --config - --silent --show-error \\",
    "    --header 'Content-Type: application/json' \\",
    ...(needsKey(call) ? [`    --header "Idempotency-Key: ${randomKey}" \\`] : []),
    `    --data-raw ${quote(renderJson(params))}`,
    "",
  ].join("\n");
}

/** Not every system has uuidgen. */
const randomKey = String.raw`$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')`;

function quote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
