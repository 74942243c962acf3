import { badParameters } from "../../bad-parameters.ts";
import type { Params } from "../../link.ts";
import { assertListParams } from "../conditions/assert-list-params.ts";
import { familyOf } from "../families.ts";
import { keysetPages } from "./keyset-pages.ts";
import type { ListPages } from "./list-part.ts";
import { offsetPages } from "./offset-pages.ts";

/**
 * The pages of a list method that is read by identifier, by offset or in one piece. Throws `bad-parameters` for other
 * methods, and where `list()` does.
 */
export function listPages(method: string, params: Params): ListPages {
  const family = familyOf(method);
  assertListParams(method, family, params);
  if (family.paging === "keyset") return keysetPages(method, family, params);
  if (family.paging === "offset" || family.paging === "none") return offsetPages(method, family, params);
  throw badParameters(`The pages of "${method}" cannot be put into a batch.`, "Read it by list().");
}
