import { renderJson } from "../../output/json.ts";
import type { CodedCall } from "./code-for.ts";

/** TypeScript with the client of b24kit, or with fetch for REST 3.0, which the client does not call. */
export function tsCode(call: CodedCall): string {
  return call.restVersion === 3 ? withFetch(call) : withClient(call);
}

function withClient({ method, params }: CodedCall): string {
  return `import { anyMethod, createClient } from "@b24kit/client";

await using client = createClient({ webhook: process.env["BITRIX24_WEBHOOK_URL"] ?? "" });
const result = await client.call(anyMethod(${renderJson(method)}), ${literal(params)});
console.log(JSON.stringify(result, null, 2));
`;
}

function withFetch({ method, params }: CodedCall): string {
  return `const webhook = (process.env["BITRIX24_WEBHOOK_URL"] ?? "").replace(/\\/?$/, "/").replace("/rest/", "/rest/api/");
const response = await fetch(webhook + ${renderJson(method)}, {
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify(${literal(params).replaceAll("\n", "\n  ")}),
});
console.log(JSON.stringify(await response.json(), null, 2));
`;
}

/** JSON is an expression of the language, but for one name, which would set the prototype. */
function literal(params: object): string {
  return renderJson(params).replaceAll('"__proto__":', '["__proto__"]:');
}
