import { pageAddress } from "./page-address.ts";

/** An event of the portal. */
export interface EventDetails {
  readonly name: string;
  /** What arrives in `event`; the name itself where nothing else is documented. */
  readonly code: string;
  readonly scope: string | null;
  readonly module: string;
  /** `handler`: the portal calls a server. `ui`: an event of the portal's pages, in an application's frame. */
  readonly channel: "handler" | "ui";
  readonly deprecated: boolean;
  /** Keys of the data, as in the page's example. */
  readonly data: readonly string[];
  readonly page: string;
}

/** Every documented event, sorted by name. */
export async function listEvents(): Promise<readonly EventDetails[]> {
  const { events } = await import("../data/all-events.generated.ts");
  return events.trim().split("\n").map(parseEvent);
}

function parseEvent(line: string): EventDetails {
  const [name = "", code = "", scope = "", module = "", marks = "", path = "", data = ""] = line.split("\t");
  return {
    name,
    code: code === "" ? name : code,
    scope: scope === "" ? null : scope,
    module,
    channel: marks.startsWith("u") ? "ui" : "handler",
    deprecated: marks.includes("d"),
    data: data === "" ? [] : data.split(" "),
    page: pageAddress(path),
  };
}
