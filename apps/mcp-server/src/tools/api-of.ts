import { methodDetails } from "@b24kit/catalog";

/** The version of REST that has all these methods: 3.0 where nothing else has one of them. An option of the client. */
export async function apiOf(methods: readonly string[]): Promise<{ readonly api?: "v3" }> {
  const details = await Promise.all(methods.map(async (method) => methodDetails(method)));
  return details.length > 0 && details.every((found) => found?.restVersion === 3) ? { api: "v3" } : {};
}
