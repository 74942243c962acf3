import type { Chain } from "./chain.ts";
import { needed, possible } from "./chain-parameter.ts";
import { common } from "./common-parameters.ts";
import { addComment } from "./crm-steps.ts";

/** A visit in the schedule of a resource. */
export const booking: Chain = {
  id: "booking",
  title: { ru: "Запись клиента", en: "Booking for a client" },
  purpose: {
    ru: "Бронирование ресурса на время и запись об этом в карточке контакта",
    en: "A resource that is booked for a time, and a comment in the contact that says so",
  },
  parameters: [
    common.contact,
    needed("resources", "ids", { ru: "ресурсы, номера через запятую", en: "the resources, numbers with commas" }, "1", {
      ru: "ресурсы",
      en: "resources",
    }),
    needed("name", "text", { ru: "на что запись", en: "what is booked" }, { ru: "Замер окон", en: "Measuring" }),
    needed("from", "moment", { ru: "начало", en: "beginning" }, "2026-12-02T11:00:00+03:00"),
    needed("to", "moment", { ru: "конец", en: "end" }, "2026-12-02T12:00:00+03:00"),
    needed("zone", "zone", { ru: "часовой пояс", en: "time zone" }, "Europe/Moscow"),
    possible(
      "comment",
      "text",
      { ru: "запись в карточке контакта", en: "a comment in the contact" },
      { ru: "Записан на замер", en: "Measuring is booked" },
    ),
  ],
  steps: [
    {
      key: "booking",
      method: "booking.v1.booking.add",
      params: {
        fields: {
          name: "{name}",
          resourceIds: "{resources}",
          datePeriod: {
            from: { timestamp: "{from}", timezone: "{zone}" },
            to: { timestamp: "{to}", timezone: "{zone}" },
          },
        },
      },
      effect: "write",
      makes: { ru: "бронирование", en: "booking" },
      removedBy: "booking.v1.booking.delete",
    },
    addComment("contact", "{contact}"),
  ],
  notes: [
    {
      ru: "Клиента к бронированию не привязывает: это booking.v1.booking.client.set, он заменяет весь список. Ресурсы: booking.v1.resource.list.",
      en: "It does not link the client: booking.v1.booking.client.set does, and replaces the whole list. Resources: booking.v1.resource.list.",
    },
  ],
};
