import { addCompany } from "@b24kit/portal";
import type { ActionContext, ActionRequest } from "../action.ts";
import { resolveResponsible } from "../resolve/person.ts";
import { quoted, shown } from "../text-of.ts";
import { givenCustomerChanges, pointsOf, pointsTail } from "./customer-words.ts";
import type { CreateCompany } from "./parameters.ts";

export async function prepareCreateCompany(context: ActionContext, parameters: CreateCompany): Promise<ActionRequest> {
  const { title } = parameters;
  const points = pointsOf(context, parameters);
  const person = resolveResponsible(context, parameters.responsible);
  const named = quoted(title);
  return {
    commands: { company: addCompany({ title, responsibleId: person.id, ...points }) },
    question: {
      ru: `Создать компанию ${named.ru}${pointsTail(points)}?`,
      en: `Create the company ${named.en}${pointsTail(points)}?`,
    },
    objects: [
      {
        action: "create",
        kind: "company",
        title: shown(title),
        changes: givenCustomerChanges({
          title,
          phone: parameters.phone,
          email: parameters.email,
          responsible: shown(person.name),
        }),
      },
    ],
    notes: [],
  };
}
