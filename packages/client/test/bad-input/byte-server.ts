import { type AddressInfo, createServer, type Socket } from "node:net";
import { secret } from "../raw-server.ts";

export interface ByteServer extends AsyncDisposable {
  readonly webhook: string;
  readonly port: number;
  /** Connections that were opened so far. */
  readonly connections: number;
  /** Complete requests that arrived so far. */
  readonly requests: number;
  /** Connections that are open now. */
  readonly open: ReadonlySet<Socket>;
}

/** Called with every complete request; `number` counts from 1. */
export type Script = (socket: Socket, number: number) => unknown;

/** A server that writes bytes as the script says, whether or not they are HTTP. */
export async function byteServer(script: Script, onConnection?: (socket: Socket) => unknown): Promise<ByteServer> {
  const open = new Set<Socket>();
  const counts = { connections: 0, requests: 0 };
  const server = createServer((socket) => {
    counts.connections += 1;
    open.add(socket);
    socket.on("error", () => undefined).on("close", () => open.delete(socket));
    onConnection?.(socket);
    let pending = Buffer.alloc(0);
    socket.on("data", (chunk: Buffer) => {
      pending = Buffer.concat([pending, chunk]);
      const length = requestLength(pending);
      if (length === undefined || pending.length < length) return;
      pending = pending.subarray(length);
      counts.requests += 1;
      script(socket, counts.requests);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    webhook: `http://127.0.0.1:${port}/rest/1/${secret}/`,
    port,
    open,
    get connections() {
      return counts.connections;
    },
    get requests() {
      return counts.requests;
    },
    async [Symbol.asyncDispose]() {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Bytes of the first request, once its headers are there. */
function requestLength(bytes: Buffer): number | undefined {
  const end = bytes.indexOf("\r\n\r\n");
  if (end === -1) return undefined;
  const length = /content-length: (\d+)/i.exec(bytes.subarray(0, end).toString("latin1"))?.[1] ?? "0";
  return end + 4 + Number(length);
}
