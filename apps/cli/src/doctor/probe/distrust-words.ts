import type { Text } from "../../words.ts";

interface Words {
  readonly why: Text;
  readonly next: Text;
}

const ownAuthority: Text = {
  ru: "поставьте на портал сертификат известного центра; если этот сертификат ваш, укажите его файл: NODE_EXTRA_CA_CERTS=<файл.pem>",
  en: "give the portal a certificate of a known authority; if this one is yours, name its file: NODE_EXTRA_CA_CERTS=<file.pem>",
};

const selfSigned: Words = {
  why: {
    ru: "сертификат подписан сам собой, за него никто не ручается: так бывает у своих порталов, прокси и антивирусов",
    en: "the certificate is self-signed, nobody vouches for it: usual for portals of one's own, proxies and virus scanners",
  },
  next: ownAuthority,
};

const incomplete: Words = {
  why: {
    ru: "сервер не прислал цепочку до известного центра сертификации",
    en: "the server did not send the chain up to a known authority",
  },
  next: {
    ru: "попросите администратора сервера добавить промежуточные сертификаты (fullchain)",
    en: "ask the server's administrator to add the intermediate certificates (fullchain)",
  },
};

/** https://nodejs.org/docs/latest-v24.x/api/tls.html#x509-certificate-error-codes */
const words: Readonly<Record<string, Words>> = {
  DEPTH_ZERO_SELF_SIGNED_CERT: selfSigned,
  SELF_SIGNED_CERT_IN_CHAIN: {
    why: {
      ru: "в цепочке стоит центр сертификации, которого этот компьютер не знает: свой центр компании, прокси или антивирус",
      en: "the chain ends at an authority unknown to this computer: a company's own, a proxy or a virus scanner",
    },
    next: ownAuthority,
  },
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: incomplete,
  UNABLE_TO_GET_ISSUER_CERT: incomplete,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: incomplete,
  CERT_HAS_EXPIRED: {
    why: { ru: "срок сертификата истёк", en: "the certificate has expired" },
    next: {
      ru: "попросите администратора сервера продлить его; проверьте и дату на этом компьютере",
      en: "ask the server's administrator to renew it; check the date of this computer, too",
    },
  },
  CERT_NOT_YET_VALID: {
    why: { ru: "срок сертификата ещё не начался", en: "the certificate is not valid yet" },
    next: { ru: "проверьте дату на этом компьютере", en: "check the date of this computer" },
  },
  ERR_TLS_CERT_ALTNAME_INVALID: {
    why: { ru: "сертификат выдан на другое имя", en: "the certificate is made for another name" },
    next: {
      ru: "проверьте имя портала в вебхуке; за ним может отвечать другой сервер",
      en: "check the portal's name in the webhook; another server may answer for it",
    },
  },
};

/** Why a certificate is not trusted and what to do, by the code of Node. */
export function distrustWords(code: string): Words {
  return (
    words[code] ?? {
      why: { ru: `сертификат не проходит проверку (${code})`, en: `the certificate does not pass the check (${code})` },
      next: ownAuthority,
    }
  );
}
