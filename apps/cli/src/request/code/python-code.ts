import { renderJson } from "../../output/json.ts";
import type { CodedCall } from "./code-for.ts";
import { renderLiteral } from "./render-literal.ts";

/** Python 3 with nothing beside its own library. */
export function pythonCode({ method, params, restVersion }: CodedCall): string {
  const version = restVersion === 3 ? '.replace("/rest/", "/rest/api/", 1)' : "";
  return `import json
import os
import urllib.request

webhook = os.environ["BITRIX24_WEBHOOK_URL"].rstrip("/")${version}
params = ${renderLiteral(params, python)}
request = urllib.request.Request(
    webhook + ${renderJson(`/${method}`)},
    data=json.dumps(params).encode(),
    headers={"Content-Type": "application/json"},
)
with urllib.request.urlopen(request) as response:
    print(json.dumps(json.load(response), ensure_ascii=False, indent=2))
`;
}

const python = {
  true: "True",
  false: "False",
  null: "None",
  list: ["[", "]"],
  object: ["{", "}"],
  emptyObject: "{}",
  pair: ": ",
  text: (text: string) => renderJson(text),
} as const;
