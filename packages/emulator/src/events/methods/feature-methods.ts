import { toText, upperCaseNames } from "../../php/values.ts";
import type { MethodCall, MethodResult, MethodTable } from "../../methods/method.ts";
import { RestError } from "../../server/rest-error.ts";

/** Features of the portal's plan. */
export const featureMethods: MethodTable = {
  "feature.get": {
    scopes: [],
    support: "partial",
    note: "Y for the features that the emulator was started with, N for any other code.",
    run: get,
  },
};

function get({ params, events }: MethodCall): MethodResult {
  const code = toText(upperCaseNames(params)["CODE"]);
  if (code === "") throw new RestError("CODE_EMPTY", "CODE is empty");
  return { result: { value: events.features.has(code) ? "Y" : "N" } };
}
