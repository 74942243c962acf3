/** Refuses the name of a profile before anything is asked or sent. Throws `CredentialError` ("bad-name"). */
export async function refuseBadName(name: string | undefined): Promise<void> {
  if (name === undefined) return;
  const { profileName } = await import("@b24kit/credential-store");
  profileName(name);
}
