/** A schedule of every kind of job, in a zone of its own so that no portal has to be asked. */
export const schedule = `version: 1
lang: en
profile: main
owner: box
defaults:
  zone: Europe/Moscow
  calendar: weekdays
targets:
  box: { kind: file, path: "~/reports/{date}-{job}.txt" }
  each: { kind: file, path: "~/reports/{date}-{job}-{recipient}.txt" }
  bell: { kind: notification, to: 1 }
jobs:
  day-plan:
    report: day-plan
    when: workdays at 08:30
    to: box
  overdue:
    report: overdue
    when: workdays at 10:00
    to: [box, bell]
    send: only-new
  weekly:
    report: weekly
    when: fridays at 17:00
    zone: Asia/Yekaterinburg
    to: box
`;
