import { methodDetails } from "@b24kit/catalog";

/** The version of the API that a call is meant for: 3 where it is asked for, or where nothing else has the method. */
export async function restVersionOf(method: string, { v3 }: { readonly v3?: true }): Promise<2 | 3> {
  if (v3 === true) return 3;
  return (await methodDetails(method))?.restVersion === 3 ? 3 : 2;
}
