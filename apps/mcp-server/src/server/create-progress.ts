import type { ServerContext } from "@modelcontextprotocol/server";
import type { ToolCall } from "../tools/tool.ts";

/** Tells the client how far a call is, when it asked for that. Several readings of one call each count from zero: they are added up. */
export function createProgress({ mcpReq }: ServerContext): ToolCall["progress"] {
  const progressToken = mcpReq._meta?.progressToken;
  if (progressToken === undefined) return () => undefined;
  let before = 0;
  let latest = 0;
  let told = 0;
  return (done, message) => {
    if (done < latest) before += latest;
    latest = done;
    const progress = before + done;
    if (progress <= told) return;
    told = progress;
    const params = { progressToken, progress, message: `${progress} ${message}` };
    // A client that has gone away ends the call by its signal.
    void mcpReq.notify({ method: "notifications/progress", params }).catch(() => undefined);
  };
}
