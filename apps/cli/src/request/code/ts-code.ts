import { renderJson } from "../../output/json.ts";
import type { WiredCall } from "../wired-call.ts";

/** TypeScript with the client of b24kit. */
export function tsCode({ method, params, restVersion }: WiredCall): string {
  const version = restVersion === 3 ? `, { api: "v3" }` : "";
  return `import { anyMethod, createClient } from "@b24kit/client";

await using client = createClient({ webhook: process.env["BITRIX24_WEBHOOK_URL"] ?? "" });
const result = await client.call(anyMethod(${renderJson(method)}), ${literal(params)}${version});
console.log(JSON.stringify(result, null, 2));
`;
}

/** JSON is an expression of the language, but for one name, which would set the prototype. */
function literal(params: object): string {
  return renderJson(params).replaceAll('"__proto__":', '["__proto__"]:');
}
