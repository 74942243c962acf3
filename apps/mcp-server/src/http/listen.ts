import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { HttpSettings } from "./http-settings.ts";
import { endpoint } from "./resource-metadata.ts";

/** The server cannot listen where it was told to. */
class ListenError extends Error {
  override readonly name = "ListenError";
  readonly hint: string;

  constructor(message: string, hint: string, cause: unknown) {
    super(message, { cause });
    this.hint = hint;
  }
}

/** Begins to listen, and gives the address of the endpoint. Throws `ListenError`. */
export async function listen(server: Server, { host, port }: HttpSettings): Promise<string> {
  const found = await new Promise<AddressInfo>((resolve, reject) => {
    server.once("error", (error) => reject(listenError(error, host, port)));
    server.listen({ host, port }, () => resolve(server.address() as AddressInfo));
  });
  const name = host.includes(":") ? `[${host}]` : host;
  return new URL(endpoint, `http://${name}:${found.port}`).href;
}

function listenError(error: NodeJS.ErrnoException, host: string, port: number): unknown {
  const { code } = error;
  if (code === "EADDRINUSE")
    return new ListenError(
      `Port ${port} of ${host} is in use.`,
      "Choose another one by --port, or 0 for any free one.",
      error,
    );
  if (code === "EACCES")
    return new ListenError(`Port ${port} of ${host} may not be used.`, "Choose one above 1023 by --port.", error);
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
    return new ListenError(`${host} is no address of this computer.`, "Give one by --host, such as 127.0.0.1.", error);
  return error;
}
