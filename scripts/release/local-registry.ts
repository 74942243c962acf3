import { createServer, type IncomingMessage } from "node:http";
import { buffer } from "node:stream/consumers";
import { gunzipSync } from "node:zlib";

/** What a package was published with. */
export interface Published {
  readonly name: string;
  readonly versions: Readonly<Record<string, PublishedVersion>>;
}

interface PublishedVersion {
  readonly version: string;
  readonly repository?: { readonly url: string };
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** A registry of npm packages on this computer, which begins empty and takes everything. */
export interface LocalRegistry extends AsyncDisposable {
  readonly url: string;
  readonly published: ReadonlyMap<string, Published>;
}

/** Starts a registry. */
export async function startLocalRegistry(): Promise<LocalRegistry> {
  const published = new Map<string, Published>();
  const server = createServer((request, response) => {
    const send = ([status, body]: Answer): unknown =>
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
    void answer(request, published).then(send);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the registry has no port");
  return {
    url: `http://127.0.0.1:${address.port}/`,
    published,
    [Symbol.asyncDispose]: async () => void server.close(),
  };
}

type Answer = readonly [status: number, body: unknown];

async function answer(request: IncomingMessage, published: Map<string, Published>): Promise<Answer> {
  const name = decodeURIComponent(new URL(request.url ?? "", "http://registry").pathname.slice(1));
  if (request.method === "PUT") {
    const body = await buffer(request);
    const text = request.headers["content-encoding"] === "gzip" ? gunzipSync(body) : body;
    published.set(name, JSON.parse(text.toString("utf8")) as Published);
    return [201, {}];
  }
  const known = published.get(name);
  return known === undefined ? [404, { error: "not_found" }] : [200, known];
}
