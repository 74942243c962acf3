import { renderJson } from "../../output/json.ts";
import { needsKey, type WiredCall } from "../wired-call.ts";
import { renderLiteral } from "./render-literal.ts";

/** Python 3 with nothing beside its own library. */
export function pythonCode(call: WiredCall): string {
  const { method, params, restVersion } = call;
  const version = restVersion === 3 ? '.replace("/rest/", "/rest/api/", 1)' : "";
  const isKeyed = needsKey(call);
  const key = isKeyed ? ', "Idempotency-Key": str(uuid.uuid4())' : "";
  return `import json
import os
import urllib.request
${isKeyed ? "import uuid\n" : ""}
webhook = os.environ["BITRIX24_WEBHOOK_URL"].rstrip("/")${version}
params = ${renderLiteral(params, python)}
request = urllib.request.Request(
    webhook + ${renderJson(`/${method}`)},
    data=json.dumps(params).encode(),
    headers={"Content-Type": "application/json"${key}},
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
