/** The option of the client for a version of the API. */
export function apiOf(restVersion: 2 | 3 | undefined): { readonly api?: "v3" } {
  return restVersion === 3 ? { api: "v3" } : {};
}
