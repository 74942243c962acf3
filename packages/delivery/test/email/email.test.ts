import { setDefaultCACertificates, getCACertificates } from "node:tls";
import { inspect } from "node:util";
import PostalMime from "postal-mime";
import type { SMTPServerOptions } from "smtp-server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ChannelParts, DeliveryError, type Message, openChannel, targetSchema } from "../../src/index.ts";
import { noSignal, rejection, sampleMessage, sampleParts, sampleReport } from "../sample-message.ts";
import {
  type Certificate,
  makeCertificate,
  refuseMail,
  refuseRecipients,
  refuseSignIn,
  signInAs,
  smtpAnswer,
  startBreakingServer,
  startMailServer,
  startRawServer,
} from "./mail-server.ts";

const password = "пароль-S3cr3t-9xQ";

interface Change {
  readonly from?: string;
  readonly to?: readonly string[];
  readonly smtp?: object;
  readonly parts?: Partial<ChannelParts>;
}

async function open(
  port: number,
  { from = "Отчёты <reports@romashka.ru>", to = ["anna@romashka.ru"], smtp, parts }: Change = {},
) {
  const target = targetSchema.parse({
    kind: "email",
    from,
    to,
    smtp: { host: "localhost", port, security: "none", ...smtp },
  });
  return openChannel(target, sampleParts({ secret: async () => password, ...parts }));
}

/** A message whose whole report may leave. */
function message(change: Partial<Message> = {}, items = 1): Message {
  const report = change.report ?? sampleReport(items);
  return sampleMessage({ job: "morning", outside: () => Promise.resolve(report), ...change, report });
}

async function send(port: number, change: Change = {}, { mail = message(), signal = noSignal() } = {}) {
  await using channel = await open(port, change);
  return channel.send(mail, signal);
}

/** Nothing that is said of an error holds the password. */
async function failure(sending: Promise<unknown>): Promise<DeliveryError> {
  const error = await rejection(sending);
  expect(error).toBeInstanceOf(DeliveryError);
  const { text, action } = error as DeliveryError;
  const said = [inspect(error, { depth: null, showHidden: true }), JSON.stringify([text, action])].join();
  expect(said).not.toMatch(/S3cr3t/);
  expect(said).not.toContain(Buffer.from(`\0anna\0${password}`).toString("base64").slice(0, 30));
  return error as DeliveryError;
}

describe("the mail", () => {
  test("is HTML with a text alternative, from and to whom it says, and answered by no machine", async () => {
    const { port, mails } = await startMailServer();
    expect(await send(port, { to: ["anna@romashka.ru", "ANNA@romashka.ru", "boris@romashka.ru"] })).toEqual({
      id: "250 Queued as mail-1",
    });
    const [mail] = mails;
    expect(mail).toMatchObject({ from: "reports@romashka.ru", to: ["anna@romashka.ru", "boris@romashka.ru"] });
    // Readable by servers of any age.
    expect(mail?.source).toMatch(/^[\t\r\n\x20-\x7e]*$/);
    expect(Math.max(...(mail?.source.split("\r\n") ?? []).map((line) => line.length))).toBeLessThan(999);
    expect(mail?.source.split("\r\n\r\n")[0]?.replaceAll("\r", "")).toMatchInlineSnapshot(`
      "Auto-Submitted: auto-generated
      From: =?UTF-8?B?0J7RgtGH0ZHRgtGL?= <reports@romashka.ru>
      To: anna@romashka.ru, boris@romashka.ru
      Subject: =?UTF-8?B?0J/RgNC+0YHRgNC+0YfQtdC90L3Ri9C1INC30LA=?=
       =?UTF-8?B?0LTQsNGH0LggwrcgMjDCoNC90L7Rj9CxLsKgMjAy?=
       =?UTF-8?B?NsKg0LMuIMK3IG1vcm5pbmc=?=
      Message-ID: <0123456789abcdef0123456789abcdef@romashka.ru>
      Date: Fri, 20 Nov 2026 07:00:05 +0000
      MIME-Version: 1.0
      Content-Type: multipart/alternative;
       boundary="--_NmP-0123456789abcdef0123456789abcdef-Part_1""
    `);
    const parsed = await PostalMime.parse(mail?.source ?? "");
    expect(parsed.subject).toBe("Просроченные задачи · 20\u00A0нояб.\u00A02026\u00A0г. · morning");
    expect(parsed.from).toEqual({ name: "Отчёты", address: "reports@romashka.ru" });
    expect(parsed.messageId).toBe("<0123456789abcdef0123456789abcdef@romashka.ru>");
    expect(parsed.date).toBe("2026-11-20T07:00:05.000Z");
    expect(parsed.headers.find(({ key }) => key === "auto-submitted")?.value).toBe("auto-generated");
    expect(parsed.text).toMatchInlineSnapshot(`
      "Просроченные задачи
      Просрочено задач: 1.

      ⏰ Мои
        • Подписать договор [B]№1[/B]

      На 20 нояб. 2026 г., 10:00 · Europe/Moscow · romashka.bitrix24.ru · доступ:
      Анна Смирнова, не администратор
      "
    `);
    expect(parsed.html).toContain("<!DOCTYPE html>");
    expect(parsed.html).toContain('href="https://romashka.bitrix24.ru/task/1/"');
    expect(parsed.html).not.toMatch(/<script|<style|http-equiv/);
  });

  test("has its charts as images of its own", async () => {
    const { port, mails } = await startMailServer();
    const chart = {
      kind: "chart" as const,
      id: "ages",
      type: "bar" as const,
      title: "По возрасту",
      labels: ["1–3 дня"],
      series: [{ name: "Задачи", values: [2] }],
      alternative: "По возрасту: 1–3 дня — 2.",
    };
    await send(port, {}, { mail: message({ report: { ...sampleReport(), blocks: [chart] } }) });
    const { html = "", attachments } = await PostalMime.parse(mails[0]?.source ?? "");
    const [image] = attachments;
    expect(attachments.map(({ mimeType, disposition }) => [mimeType, disposition])).toEqual([["image/png", "inline"]]);
    expect(html).toContain(`src="cid:${image?.contentId?.slice(1, -1) ?? ""}"`);
    expect(html).toContain('alt="По возрасту: 1–3 дня — 2."');
    expect(html).not.toMatch(/<svg|data:/);
  });

  test("is the same for every attempt", async () => {
    const { port, mails } = await startMailServer();
    await send(port);
    await send(port);
    expect(mails[0]?.source).toBe(mails[1]?.source);
  });

  test("has one line of subject, whatever stands in the report and the job", async () => {
    const { port, mails } = await startMailServer();
    const report = { ...sampleReport(), title: `Сводка 🚀\r\nBcc: evil@x.ru\u2028X: y ${"длинно ".repeat(40)}` };
    await send(port, {}, { mail: message({ report, job: "a\nTo: evil@x.ru" }) });
    const parsed = await PostalMime.parse(mails[0]?.source ?? "");
    expect(parsed.subject).toMatch(
      /^Сводка 🚀 Bcc: evil@x\.ru X: y длинно .*… · 20\u00A0нояб\.\u00A02026\u00A0г\. · a To: evil@x\.ru$/,
    );
    expect(parsed.bcc ?? []).toEqual([]);
    expect(parsed.to).toEqual([{ name: "", address: "anna@romashka.ru" }]);
    expect(mails[0]?.to).toEqual(["anna@romashka.ru"]);
  });

  test("holds what may leave the company only, and says that it is late", async () => {
    const { port, mails } = await startMailServer();
    await send(port, {}, { mail: sampleMessage({ isLate: true }) });
    const { text, html, subject } = await PostalMime.parse(mails[0]?.source ?? "");
    expect(subject).toContain("outside: amounts, titles, names, links");
    // No job stands twice in the subject.
    expect(subject).not.toMatch(/· overdue/);
    for (const part of [text, html]) {
      expect(part).toContain("Отправлено с опозданием");
      expect(part).not.toContain("Подписать");
    }
  });

  test("of a huge report arrives whole", async () => {
    const { port, mails } = await startMailServer();
    await send(port, {}, { mail: message({}, 10_000) });
    const { html } = await PostalMime.parse(mails[0]?.source ?? "");
    expect(html?.match(/№\d+/g)?.length).toBeGreaterThan(9_999);
  });

  test("has lines with a dot alone in it without ending there", async () => {
    const { port, mails } = await startMailServer();
    const report = sampleReport();
    const blocks = [".", "..", ".QUIT"].map((text) => ({ kind: "paragraph", text }) as const);
    await send(port, {}, { mail: message({ report: { ...report, blocks } }) });
    const { text } = await PostalMime.parse(mails[0]?.source ?? "");
    expect(text).toMatch(/^\.\n\n?\.\.\n\n?\.QUIT$/m);
  });
});

describe("the recipient", () => {
  const recipient = { userId: 7, name: "Борис Ким", email: " boris@romashka.ru " };

  test("has the e-mail of the portal", async () => {
    const { port, mails } = await startMailServer();
    await send(port, { to: ["recipient"], parts: { recipient } });
    expect(mails[0]?.to).toEqual(["boris@romashka.ru"]);
  });

  test.each([undefined, "", "нет", "a@b.ru, c@d.ru", "a@b.ru\r\nRCPT TO:<c@d.ru>", "<a@b.ru>"])(
    "without a usable e-mail (%j) is told, with whose it is",
    async (email) => {
      const error = await failure(open(1, { to: ["recipient"], parts: { recipient: { ...recipient, email } } }));
      expect(error).toMatchObject({
        code: "refused",
        message: expect.stringContaining("Борис Ким (7)") as string,
        action: { en: expect.stringContaining("profile on the portal") as string },
      });
    },
  );

  test("where the report is one for all is a mistake in the settings", async () => {
    expect(await failure(open(1, { to: ["recipient"] }))).toMatchObject({ code: "misconfigured" });
  });
});

describe("settings", () => {
  test.each<[string, Change]>([
    ["two senders", { from: "a@b.ru, c@d.ru" }],
    ["a sender without an address", { from: "Отчёты" }],
    ["a sender of two lines", { from: "a@b.ru\r\nBcc: c@d.ru" }],
    ["no encryption to elsewhere", { smtp: { host: "mail.example.com" } }],
    ["a user without a password", { smtp: { user: "anna" } }],
    ["a password without a user", { smtp: { password: { secret: "smtp" } } }],
  ])("%s", async (_, change) => {
    const error = await failure(open(1, change));
    expect(error.code).toBe("misconfigured");
    expect(error.action).toBeDefined();
  });
});

describe("TLS and sign-in", () => {
  let good: Certificate;
  let other: Certificate;
  let strange: Certificate;
  const before = getCACertificates("default");
  beforeAll(() => {
    [good, other, strange] = [
      makeCertificate("localhost"),
      makeCertificate("other.example"),
      makeCertificate("localhost"),
    ];
    setDefaultCACertificates([...before, good.cert, other.cert]);
  });
  afterAll(() => setDefaultCACertificates(before));

  const signIn = { user: "anna", password: { secret: "smtp" } };

  test.each(["tls", "starttls"])("%s: encrypted, signed in, taken", async (security) => {
    const { port, mails } = await startMailServer({
      ...good,
      secure: security === "tls",
      authOptional: false,
      onAuth: signInAs(password),
    });
    await send(port, { smtp: { security, ...signIn } });
    expect(mails).toMatchObject([{ isSecure: true, user: "anna" }]);
  });

  test("a wrong password, also when the server repeats it", async () => {
    const { port, mails } = await startMailServer({
      ...good,
      secure: true,
      authOptional: false,
      onAuth: signInAs(password),
    });
    const wrong = { secret: async () => `${password}!` };
    const error = await failure(send(port, { smtp: { security: "tls", ...signIn }, parts: wrong }));
    expect(error).toMatchObject({
      code: "unauthorized",
      action: { en: expect.stringContaining("app password") as string },
    });
    expect(mails).toEqual([]);
  });

  test("a sign-in that does not work now is tried later", async () => {
    const busy = refuseSignIn(smtpAnswer(454, "4.7.0 Temporary failure"));
    const { port } = await startMailServer({ ...good, secure: true, ...busy });
    expect((await failure(send(port, { smtp: { security: "tls", ...signIn } }))).code).toBe("busy");
  });

  test("a server that wants a sign-in", async () => {
    const { port } = await startMailServer({ ...good, secure: true, authOptional: false });
    expect((await failure(send(port, { smtp: { security: "tls" } }))).code).toBe("unauthorized");
  });

  test.each([
    ["that nobody has signed", "tls", () => strange],
    ["that nobody has signed", "starttls", () => strange],
    ["of another name", "tls", () => other],
    ["of another name", "starttls", () => other],
  ])("a certificate %s (%s): nothing is sent, not even the password", async (_, security, certificate) => {
    const seen: string[] = [];
    const { port, mails } = await startMailServer({
      ...certificate(),
      secure: security === "tls",
      onAuth: (auth, _session, done) => {
        seen.push(auth.password ?? "");
        done(null, { user: "x" });
      },
    });
    const error = await failure(send(port, { smtp: { security, ...signIn } }));
    expect(error).toMatchObject({
      code: "misconfigured",
      action: { en: expect.stringContaining("NODE_EXTRA_CA_CERTS") as string },
    });
    expect([mails, seen]).toEqual([[], []]);
  });

  test("a server without STARTTLS gets nothing", async () => {
    const { port, mails } = await startMailServer({ onAuth: signInAs(password) });
    const error = await failure(send(port, { smtp: { security: "starttls", ...signIn } }));
    expect(error).toMatchObject({ code: "misconfigured", action: { en: expect.stringContaining("465") as string } });
    expect(mails).toEqual([]);
  });

  test("TLS to a port that has none", async () => {
    const { port } = await startMailServer();
    expect((await failure(send(port, { smtp: { security: "tls" } }))).code).toBe("misconfigured");
  });
});

describe("answers of the server", () => {
  test.each<[string, SMTPServerOptions, string, RegExp]>([
    [
      "greylisting",
      refuseRecipients({ "anna@romashka.ru": smtpAnswer(451, "4.7.1 Greylisted") }),
      "busy",
      /451 4\.7\.1 Greylisted/,
    ],
    [
      "an unknown recipient",
      refuseRecipients({ "anna@romashka.ru": smtpAnswer(550, "5.1.1 No such user") }),
      "refused",
      /550 5\.1\.1/,
    ],
    ["a full mailbox", refuseRecipients({ "anna@romashka.ru": smtpAnswer(452, "4.2.2 Full") }), "busy", /452/],
    [
      "a sender who may not",
      { onMailFrom: (_a, _s, done) => done(smtpAnswer(553, "5.7.1 Not yours")) },
      "refused",
      /553/,
    ],
    ["spam", refuseMail(smtpAnswer(554, "5.7.1 Spam")), "refused", /554/],
    ["trouble after the mail", refuseMail(smtpAnswer(451, "4.3.0 Try later")), "busy", /451/],
    ["a mail that is too large", refuseMail(smtpAnswer(552, "5.3.4 Too big")), "too-large", /552/],
    ["a limit that is known before", { size: 100 }, "too-large", /too large/],
    ["no connections now", { onConnect: (_s, done) => done(smtpAnswer(421, "Too many")) }, "busy", /421/],
  ])("%s", async (_, options, code, words) => {
    const { port, mails } = await startMailServer(options);
    expect(await failure(send(port))).toMatchObject({ code, message: expect.stringMatching(words) as string });
    expect(mails).toEqual([]);
  });

  test("some recipients refused: the others have their mail, and the receipt names the rest", async () => {
    const answers = {
      "gone@romashka.ru": smtpAnswer(550, "5.1.1 Gone"),
      "grey@romashka.ru": smtpAnswer(451, "Greylisted"),
    };
    const { port, mails } = await startMailServer(refuseRecipients(answers));
    const { id, note } = await send(port, { to: ["gone@romashka.ru", "anna@romashka.ru", "grey@romashka.ru"] });
    expect(id).toBe("250 Queued as mail-1");
    expect(note?.en).toMatch(
      /^The mail server refused addresses: gone@romashka\.ru \(550.*\), grey@romashka\.ru \(451.*\)\.$/,
    );
    expect(mails.map(({ to }) => to)).toEqual([["anna@romashka.ru"]]);
  });

  test("all refused, some of them only for now: later", async () => {
    const answers = { "gone@romashka.ru": smtpAnswer(550, "Gone"), "grey@romashka.ru": smtpAnswer(451, "Greylisted") };
    const { port } = await startMailServer(refuseRecipients(answers));
    expect((await failure(send(port, { to: ["grey@romashka.ru", "gone@romashka.ru"] }))).code).toBe("busy");
  });
});

describe("a connection that breaks", () => {
  test("before the final dot: nothing has arrived, it may be sent again", async () => {
    const port = await startBreakingServer((line, socket) => {
      if (line.startsWith("Subject")) socket.destroy();
    });
    // Larger than what the system keeps for a socket, so that its end has not been handed over.
    const error = await failure(send(port, {}, { mail: message({}, 60_000) }));
    expect(error.code).toBe("unreachable");
  });

  test("after the final dot: it may have arrived", async () => {
    const port = await startBreakingServer((line, socket) => {
      if (line === ".") socket.destroy();
    });
    expect((await failure(send(port))).code).toBe("outcome-unknown");
  });

  test("after the final dot, with an answer that says no: it has not", async () => {
    const port = await startBreakingServer((line, socket) => {
      if (line === ".") socket.end("451 4.3.2 Shutting down\r\n");
    });
    expect((await failure(send(port))).code).toBe("busy");
  });

  test("silence after the final dot ends with the signal: it may have arrived", async () => {
    const controller = new AbortController();
    const port = await startBreakingServer((line) => {
      if (line === ".") controller.abort();
    });
    expect((await failure(send(port, {}, { signal: controller.signal }))).code).toBe("outcome-unknown");
  });

  test("silence before DATA ends with the signal: nothing was sent", async () => {
    const controller = new AbortController();
    const port = await startRawServer((line, socket) => {
      if (line.startsWith("EHLO")) socket.write("250 ok\r\n");
      else controller.abort();
    });
    expect((await failure(send(port, {}, { signal: controller.signal }))).code).toBe("cancelled");
  });

  test("a signal from before", async () => {
    expect((await failure(send(1, {}, { signal: AbortSignal.abort() }))).code).toBe("cancelled");
  });

  test("a server that refuses the connection is unreachable", async () => {
    const error = await failure(send(1));
    expect(error).toMatchObject({ code: "unreachable", message: expect.stringContaining("ECONNREFUSED") as string });
  });

  test("a name that does not exist", async () => {
    const error = await failure(send(25, { smtp: { host: "mail.invalid", security: "tls" } }));
    expect(error.code).toBe("unreachable");
  });

  test("something that is no mail server", async () => {
    const port = await startRawServer(() => undefined, "HTTP/1.1 400 Bad Request\r\n\r\n");
    expect((await failure(send(port))).code).toBe("misconfigured");
  });
});

test("after a crash it cannot tell", async () => {
  await using channel = await open(1);
  expect(await channel.settle(message(), 0, noSignal())).toEqual({ state: "unknown" });
});
