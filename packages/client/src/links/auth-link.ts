import { badParameters } from "../bad-parameters.ts";
import type { Link, Params } from "../link.ts";

const identityNames = new Set(["auth", "access_token"]);

/**
 * A webhook carries its authorization in the address, which only the sender knows. What is left to do here is to refuse
 * parameters that would bring another identity along.
 */
export const authLink: Link = async (call, next) => {
  assertNoIdentity(call.params);
  for (const { params } of call.commands ?? []) assertNoIdentity(params);
  return next(call);
};

function assertNoIdentity(params: Params): void {
  const found = Object.keys(params).find((name) => identityNames.has(name.toLowerCase()));
  if (found === undefined) return;
  throw badParameters(
    `The parameter "${found}" would carry another authorization; the client adds its own.`,
    "Leave it out. To act as somebody else, create another client.",
  );
}
