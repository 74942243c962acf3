import { post, type PostOptions } from "./post.ts";
import { statusError } from "./status-error.ts";

/**
 * Tells a dead man's switch that we live: a GET whose answer says no more than that it was taken. Throws `DeliveryError`, whose
 * words never hold the path, which is a secret with most services.
 */
export async function ping(url: URL, options: PostOptions): Promise<void> {
  const answer = await post({ url, headers: {}, body: "", method: "GET" }, { ...options, maxAnswerBytes: 1024 });
  const error = statusError(answer, url.host, Date.now());
  if (error !== undefined) throw error;
}
