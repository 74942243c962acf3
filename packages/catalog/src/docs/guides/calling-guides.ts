import type { Guide } from "./guide.ts";

/** How methods are called, and within what limits. */
export const callingGuides: readonly Guide[] = [
  {
    page: "guide:limits",
    title: "Limits: request rate, operating time, sizes",
    words:
      "лимит лимиты ограничение ограничения запросов частота скорость превышен query_limit_exceeded operation_time_limit 503 429 limit limits rate throttling requests second quota",
    facts: [
      "Cloud, most plans: 50 requests at once, then 2 a second; Enterprise: 250, then 5 a second. Counted for each portal and source IP address.",
      "A batch counts as one request.",
      "Above that: HTTP 503, QUERY_LIMIT_EXCEEDED; slow down with growing delays.",
      "A second limit adds up the run time of each method for each application or webhook over ten minutes; the documentation's example is 480 seconds.",
      "Above that: HTTP 429, OPERATION_TIME_LIMIT for that method alone, until time.operating_reset_at.",
      "One request runs at most 60 seconds in the cloud.",
      "OVERLOAD_LIMIT is a block by the vendor's staff: only the support lifts it.",
      "A self-hosted portal has no built-in limit of the request rate.",
    ],
    sources: ["limits", "settings:performance:limits", "error-codes"],
  },
  {
    page: "guide:lists",
    title: "Lists: pages, order, filters",
    words:
      "список списки страницы постранично пагинация фильтр сортировка выборка поля list lists paging pagination page filter sort order select next start total",
    facts: [
      "A page of REST 2 has 50 rows; start is the offset, next tells the following one and is absent on the last page, total counts.",
      "Rows shift between pages when data changes meanwhile; order by id and filter by the last id to read all of them once.",
      "start=-1 leaves out the counting and is faster.",
      'A filter is an object whose keys carry the operator in front: {">=DATE_CREATE": …}, {"!STAGE_ID": …}.',
      "Which operators and names there are differs from family to family: the description of a method tells them.",
      "crm.item.list refuses unknown fields of a filter; do not rely on others to do so.",
    ],
    sources: ["settings:how-to-call-rest-api:list-methods-pecularities", "settings:performance:huge-data"],
  },
  {
    page: "guide:large-volumes",
    title: "Reading large volumes of data",
    words:
      "много большой объем данных выгрузка выгрузить экспорт медленно быстро производительность large huge volume data export bulk slow fast performance many records",
    facts: [
      "Read by id: order by id ascending, filter by the last id that was read, start=-1.",
      "Put such pages into batches of up to 50 commands.",
      "Name the fields that are needed in select.",
      "Keep what was read and ask for changes only, by the date of change or by offline events.",
    ],
    sources: ["settings:performance:huge-data", "settings:performance:index", "events:offline-events"],
  },
  {
    page: "guide:batch",
    title: "batch: several methods in one request",
    words: "batch пакет пакетный пакетные запрос запросы несколько команд halt cmd several commands one request result",
    facts: [
      "batch takes cmd: up to 50 texts of the form method?parameters, each with a key; they run one after the other.",
      "A command may use an earlier result: $result[key][field].",
      "halt=1 stops at the first failure; what ran before stays done.",
      "The answer has result, result_error, result_total, result_next and result_time by key; HTTP 200 does not mean that all commands succeeded.",
      "Its commands count for the operating time each, for the request rate as one.",
    ],
    sources: ["batch", "limits"],
  },
  {
    page: "guide:errors",
    title: "Errors and what to do about them",
    words:
      "ошибка ошибки коды код error errors code codes failure retry повторить expired_token no_auth_found invalid_credentials",
    facts: [
      "An error is {error, error_description}; tell them apart by error, not by the HTTP status alone.",
      "expired_token: refresh once and repeat. QUERY_LIMIT_EXCEEDED: wait and repeat. OPERATION_TIME_LIMIT: wait until the reset.",
      "INVALID_CREDENTIALS: the secret of the webhook is wrong or was revoked. NO_AUTH_FOUND: none that can be used was sent.",
      "ERROR_METHOD_NOT_FOUND: the name is wrong, or this portal does not have the method.",
      "INTERNAL_SERVER_ERROR: repeat later, reads only; a write may have been done.",
      "ACCESS_DENIED may speak of the plan of the portal as well as of the record.",
    ],
    sources: ["error-codes"],
  },
  {
    page: "guide:rest3",
    title: "REST 3.0",
    words: "rest3 rest 3 3.0 v3 версия новая новый version new api idempotency openapi",
    facts: [
      "The address has /rest/api/ in it; parameters are a JSON body, those of the query are not read.",
      "It exists beside REST 2, for tasks, knowledge base, e-mail, company structure, event log and time tracking records.",
      "filter is an array of conditions [field, operator, value]; unknown fields are errors.",
      "Pages are asked for by pagination {page, limit, offset}, up to 1000 rows; there is no total.",
      "An error is an object with code, message and validation; not a text as in REST 2.",
      "The header Idempotency-Key makes a repeated write answer as the first one, for 24 hours.",
      "batch is an array of {method, query} in the body.",
    ],
    sources: ["rest-v3"],
  },
  {
    page: "guide:portal-address",
    title: "Addresses of portals, cloud and self-hosted",
    words:
      "адрес домен переименование смена редирект облако коробка коробочная сервер ip сеть address domain rename redirect 302 cloud self hosted on premise box network",
    facts: [
      "A renamed portal answers HTTP 302 with its new address: repeat the request there with the same method and body.",
      "member_id stays the same when the address changes.",
      "A self-hosted portal may have older modules: methods, fields and REST 3.0 can be missing.",
      "Address ranges of the cloud, for firewalls, are on the page about network access.",
    ],
    sources: [
      "settings:how-to-call-rest-api:change-domen",
      "settings:cloud-and-on-premise:network-access",
      "settings:cloud-and-on-premise:on-premise:index",
    ],
  },
];
