import { ClientError } from "../src/index.ts";

/** The ClientError that the promise rejects with. Fails when it does not. */
export async function caught(promise: Promise<unknown>): Promise<ClientError> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof ClientError) return error;
    throw error;
  }
  throw new Error("Nothing was thrown.");
}
