import { addContact } from "@b24kit/portal";
import type { ActionContext, ActionRequest } from "../action.ts";
import { resolveCompany } from "../resolve/customer.ts";
import { resolveResponsible } from "../resolve/person.ts";
import { quoted, shown } from "../text-of.ts";
import { givenCustomerChanges, pointsOf, pointsTail, splitName } from "./customer-words.ts";
import type { CreateContact } from "./parameters.ts";

export async function prepareCreateContact(context: ActionContext, parameters: CreateContact): Promise<ActionRequest> {
  const { name } = parameters;
  const points = pointsOf(context, parameters);
  const person = resolveResponsible(context, parameters.responsible);
  const company = parameters.company === undefined ? undefined : await resolveCompany(context, parameters.company);
  const named = quoted(name);
  const at = company && quoted(company.name);
  return {
    commands: {
      contact: addContact({
        ...splitName(name),
        responsibleId: person.id,
        ...(company && { companyId: company.id }),
        ...points,
      }),
    },
    question: {
      ru: `Создать контакт ${named.ru}${at ? `, компания ${at.ru}` : ""}${pointsTail(points)}?`,
      en: `Create the contact ${named.en}${at ? `, company ${at.en}` : ""}${pointsTail(points)}?`,
    },
    objects: [
      {
        action: "create",
        kind: "contact",
        title: shown(name),
        changes: givenCustomerChanges({
          name,
          company: company?.name,
          phone: parameters.phone,
          email: parameters.email,
          responsible: shown(person.name),
        }),
      },
    ],
    notes: [],
  };
}
