import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import type { AddressInfo, Socket } from "node:net";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SMTPServer, type SMTPServerOptions, type SMTPServerSession } from "smtp-server";
import { onTestFinished } from "vitest";

/** A mail that the server has taken. */
export interface TakenMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly source: string;
  readonly isSecure: boolean;
  readonly user: string | undefined;
}

export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

/** A certificate for this name that nobody has signed, made by openssl. */
export function makeCertificate(name: string): Certificate {
  const folder = mkdtempSync(join(tmpdir(), "b24kit-certificate-"));
  try {
    const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
    const subject = ["-subj", `/CN=${name}`, "-addext", `subjectAltName=DNS:${name}`];
    const request = [
      "req",
      "-x509",
      "-newkey",
      "ec",
      "-pkeyopt",
      "ec_paramgen_curve:prime256v1",
      "-nodes",
      "-days",
      "2",
    ];
    execFileSync("openssl", [...request, "-keyout", key, "-out", cert, ...subject], { stdio: "ignore" });
    return { key: readFileSync(key, "utf8"), cert: readFileSync(cert, "utf8") };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** An answer of the server in place of taking something. */
export function smtpAnswer(code: number, words: string): Error {
  return Object.assign(new Error(words), { responseCode: code });
}

/** Takes "anna" with this password; the answer to any other repeats what was given, as a careless server would. */
export function signInAs(password: string): NonNullable<SMTPServerOptions["onAuth"]> {
  return (auth, _session, done) => {
    if (auth.username === "anna" && auth.password === password) done(null, { user: "anna" });
    else done(smtpAnswer(535, `5.7.8 No such: ${auth.username} ${auth.password}`));
  };
}

/** Answers every sign-in so. */
export function refuseSignIn(answer: Error): SMTPServerOptions {
  return { onAuth: (_auth, _session, done) => done(answer) };
}

/** Answers these addresses so; others are taken. */
export function refuseRecipients(answers: Readonly<Record<string, Error>>): SMTPServerOptions {
  return { onRcptTo: ({ address }, _session, done) => done(answers[address]) };
}

/** Reads the whole mail and answers it so. */
export function refuseMail(answer: Error): SMTPServerOptions {
  return { onData: (stream, _session, done) => stream.on("data", () => undefined).on("end", () => done(answer)) };
}

/** Starts a real SMTP server on this computer; by default it takes everything, without TLS and sign-in. */
export async function startMailServer(options: SMTPServerOptions = {}) {
  const mails: TakenMail[] = [];
  const server = new SMTPServer({
    disabledCommands: options.key === undefined ? ["STARTTLS"] : [],
    authOptional: true,
    disableReverseLookup: true,
    closeTimeout: 100,
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        mails.push(taken(session, Buffer.concat(chunks).toString("utf8")));
        done(null, "Queued as mail-1");
      });
    },
    ...options,
  });
  server.on("error", () => undefined);
  await new Promise<void>((resolve) => void server.listen(0, "localhost", resolve));
  onTestFinished(async () => new Promise<void>((resolve) => server.close(resolve)));
  return { port: (server.server.address() as AddressInfo).port, mails };
}

function taken({ envelope, secure, user }: SMTPServerSession, source: string): TakenMail {
  const from = envelope.mailFrom === false ? "" : envelope.mailFrom.address;
  const to = envelope.rcptTo.map(({ address }) => address);
  return { from, to, source, isSecure: secure, user: typeof user === "string" ? user : undefined };
}

/** A server that does with each line what the test says, to break off where no real one does. Returns its port. */
export async function startRawServer(onLine: (line: string, socket: Socket) => void, greeting = "220 raw\r\n") {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined);
    socket.write(greeting);
    let rest = "";
    socket.on("data", (chunk) => {
      const lines = `${rest}${chunk.toString("latin1")}`.split("\r\n");
      rest = lines.pop() ?? "";
      for (const line of lines) onLine(line, socket);
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, "localhost", resolve));
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  return (server.address() as AddressInfo).port;
}

/** Answers as a server does up to DATA; then `inData` sees each line. Returns its port. */
export async function startBreakingServer(inData: (line: string, socket: Socket) => void): Promise<number> {
  let isData = false;
  return startRawServer((line, socket) => {
    if (isData) return inData(line, socket);
    isData = line === "DATA";
    socket.write(isData ? "354 go\r\n" : "250 ok\r\n");
  });
}
