import type { Check } from "../check.ts";
import type { Outcome } from "../finding.ts";
import { ownerOf, resultOf } from "../portal/answer-fields.ts";
import type { PortalAnswers } from "../portal/ask-portal.ts";
import { fromPortal } from "../portal/from-portal.ts";
import { skippedNoAnswer } from "../skipped.ts";

/** Whose rights the credential has. `profile` needs no scope. */
export const identity: Check = {
  id: "identity",
  title: { ru: "Кто я", en: "Who am I" },
  isNetwork: true,
  run: async (examination) => fromPortal(examination, outcomeOf),
};

function outcomeOf(answers: PortalAnswers): Outcome {
  const owner = ownerOf(answers);
  if (owner === undefined) return Array.isArray(resultOf(answers, "profile")) ? nobody : skippedNoAnswer;
  const { id, name, isAdministrator } = owner;
  const named = name === "" ? "" : `${name}, `;
  return {
    status: "ok",
    what: isAdministrator
      ? { ru: `${named}№ ${id}, администратор`, en: `${named}user ${id}, administrator` }
      : {
          ru: `${named}№ ${id}, не администратор: видит то, что открыто этому сотруднику`,
          en: `${named}user ${id}, no administrator: sees what is open to this person`,
        },
    data: { userId: Number(id), name, isAdministrator },
  };
}

/** The profile of an inactive user is an empty list. https://apidocs.bitrix24.com/api-reference/common/users/profile.html */
const nobody: Outcome = {
  status: "problem",
  what: { ru: "портал не назвал, чей это вход", en: "the portal does not say whose sign-in this is" },
  why: {
    ru: "сотрудник, от имени которого сделан вход, уволен или отключён",
    en: "the person behind it was dismissed or disabled",
  },
  next: {
    ru: "войдите от имени работающего сотрудника: b24 auth login",
    en: "sign in as a person who still works there: b24 auth login",
  },
  isSignIn: true,
};
