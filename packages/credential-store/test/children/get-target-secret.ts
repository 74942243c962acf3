import { openRealStore } from "../open-real-store.ts";

// Prints the secret of a target, or the code of the error.
const [folder = "", name = ""] = process.argv.slice(2);
const store = openRealStore(folder, { env: process.env });
const found = await store.targetSecrets.get(name).then(
  (secret) => secret.reveal(),
  (error: unknown) => (error instanceof Error && "code" in error ? String(error.code) : String(error)),
);
process.stdout.write(found);
