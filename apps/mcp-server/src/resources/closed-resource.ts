import type { Answer } from "../answers/answer.ts";
import { failed } from "../answers/failed.ts";
import { tickPermission } from "../answers/tick-permission.ts";
import { type Access, meets } from "../library/access.ts";
import type { Variables } from "./match-uri.ts";
import type { ResourceKind } from "./resource-kind.ts";

/** Why a resource may not be read: the operator has closed it, or the credential lacks its scopes. Undefined: it may. */
export function closedResource(kind: ResourceKind, variables: Variables, access: Access): Answer | undefined {
  if (!kind.isOpen(access, variables)) {
    return failed(
      "not-allowed",
      "The operator of this server has not opened this resource.",
      "Tell the user; whoever runs the server chooses by --toolsets, --tools and --packs.",
    );
  }
  const needs = kind.needs(access, variables);
  if (meets(access, needs)) return undefined;
  return failed("missing-scope", `The webhook lacks the permission ${needs.join(" or ")}.`, tickPermission);
}
