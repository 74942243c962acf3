import { connect as connectSocket, type Socket } from "node:net";
import type { Target } from "../target.ts";
import { timeUp } from "../within-time.ts";

/** An open connection to the portal's server; nothing was sent. */
export interface Connection {
  readonly socket: Socket;
  /** Address that answered. */
  readonly address: string;
}

/** Opens a connection, and leaves it open where it is to become a secure one. Rejects with the system's error; `limit` in milliseconds. */
export async function connect({ host, port, isTls }: Target, limit: number): Promise<Connection> {
  return new Promise((resolve, reject) => {
    const socket = connectSocket({ host, port, timeout: limit });
    // Idle time ends the connection in every case, so nothing stays open behind the command.
    socket.on("timeout", () => socket.destroy(timeUp()));
    socket.on("error", reject);
    socket.once("connect", () => {
      resolve({ socket, address: socket.remoteAddress ?? host });
      if (!isTls) socket.destroy();
    });
  });
}
