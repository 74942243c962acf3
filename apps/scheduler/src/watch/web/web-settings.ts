import { isIP } from "node:net";
import { usageError } from "../../errors/problem.ts";

/** Where the page is, as it stands in options. */
export interface WebOptions {
  /** An address or a name of this computer. Default: 127.0.0.1. */
  readonly host?: string | undefined;
  /** 0: any free one. Default: 8025. */
  readonly port?: number | undefined;
  /** Names under which others know it, behind a proxy for example; without ports. */
  readonly names?: readonly string[] | undefined;
  /** What whoever comes has to show; undefined: nothing is asked for. */
  readonly token?: string | undefined;
}

/** Where the page is, checked. */
export interface WebSettings {
  readonly host: string;
  readonly port: number;
  readonly names: readonly string[];
  readonly token: string | undefined;
}

const usualPort = 8025;
const loopback: ReadonlySet<string> = new Set(["127.0.0.1", "::1", "localhost"]);

/** Fewer characters could be guessed over a network. */
const shortestToken = 20;

/** Checks where the page is to be. Throws a usage error, also for one that everybody in the network could read. */
export function webSettings({ host = "127.0.0.1", port = usualPort, names = [], token }: WebOptions): WebSettings {
  const known = names.map(nameOf);
  const address = isIP(host) === 0 ? nameOf(host) : host;
  const open = [address, ...known].find((name) => !loopback.has(name));
  if (open !== undefined && token === undefined) throw needsToken(open);
  if (token !== undefined && !/^[\x21-\x7E]+$/.test(token)) throw badToken();
  if (token !== undefined && token.length < shortestToken) throw badToken();
  return { host: address, port, names: [...known, ...(isIP(address) === 0 ? [address] : [])], token };
}

/** The name as a URL spells it. */
function nameOf(name: string): string {
  const url = URL.parse(`http://${name}`);
  if (url?.host === url?.hostname && url?.href === `http://${url?.hostname}/`) return url.hostname;
  throw usageError(
    { ru: "Это не имя компьютера", en: "This is no name of a computer" },
    { ru: `дано: ${JSON.stringify(name)}`, en: `given: ${JSON.stringify(name)}` },
    {
      ru: "укажите имя или адрес без порта, например status.example.com",
      en: "give a name or an address without a port, such as status.example.com",
    },
  );
}

function needsToken(host: string) {
  return usageError(
    { ru: "Страницу состояния увидел бы каждый в сети", en: "Everybody in the network could read the status page" },
    { ru: `она открывалась бы на ${host} без токена`, en: `it would be open at ${host} without a token` },
    {
      ru: `задайте B24KIT_SCHEDULER_TOKEN (от ${shortestToken} знаков) или слушайте только 127.0.0.1`,
      en: `set B24KIT_SCHEDULER_TOKEN (${shortestToken} characters or more), or listen on 127.0.0.1 alone`,
    },
  );
}

function badToken() {
  return usageError(
    { ru: "Токен страницы состояния не годится", en: "The token of the status page will not do" },
    {
      ru: `нужно от ${shortestToken} знаков ASCII без пробелов`,
      en: `it takes ${shortestToken} characters of ASCII or more, without spaces`,
    },
    { ru: "сделайте случайный: openssl rand -hex 32", en: "make a random one: openssl rand -hex 32" },
  );
}
