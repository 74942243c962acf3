import type { TestPortal } from "./portal.ts";

/**
 * What came of a POST: "cut", "reset", the error of a JSON body or of a batch's command, "page" for HTML, "broken" for
 * what is no JSON, "moved", else "done"; with the HTTP status.
 */
export async function send(portal: TestPortal, method: string, params: unknown, signal?: AbortSignal): Promise<string> {
  try {
    const response = await fetch(portal.emulator.webhook + method, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(params),
      redirect: "manual",
      ...(signal === undefined ? {} : { signal }),
    });
    return `${response.status} ${nameOf(response.headers.get("location"), await response.text())}`;
  } catch (error) {
    if (signal?.aborted === true) return "aborted";
    const { cause } = error as { cause?: { code?: string } };
    return cause?.code === "ECONNRESET" ? "reset" : "cut";
  }
}

interface Body {
  readonly error?: string;
  readonly result?: { readonly result_error?: Record<string, { error: string }> };
}

function nameOf(location: string | null, text: string): string {
  if (location !== null) return "moved";
  if (text.startsWith("<html>")) return "page";
  try {
    const body = JSON.parse(text) as Body;
    return body.error ?? Object.values(body.result?.result_error ?? {})[0]?.error ?? "done";
  } catch {
    return "broken";
  }
}
