import { said } from "../../../markdown/said.ts";
import type { Reference } from "../../../skill.ts";
import { notInDemo } from "./not-in-demo.ts";

/** Groups, projects, scrum. */
export const projectsScrum: Reference = {
  id: "projects-scrum",
  title: "Groups, projects, scrum",
  about: "members, sprints",
  when: {
    ru: ["создай проект", "участники группы", "спринт", "бэклог", "скрам", "рабочая группа"],
    en: ["create a project", "members of the group", "sprint", "backlog", "scrum", "workgroup"],
  },
  text: () => `Open this for groups and projects (группы, проекты) and scrum teams.

\`\`\`sh
b24 call socialnetwork.api.workgroup.list --param 'filter[CLOSED]=N' --param 'select:=["ID","NAME","OWNER_ID"]' --dry-run
b24 call sonet_group.user.get --param ID=3 --dry-run
b24 call sonet_group.create --param 'NAME=Office move' --param PROJECT=Y --param VISIBLE=Y --param OPENED=N --dry-run
b24 call sonet_group.user.invite --param GROUP_ID=3 --param 'USER_ID:=[4,7]' --param 'MESSAGE=Join the project' --dry-run
b24 call tasks.task.list --param 'filter[GROUP_ID]=3' --param 'filter[!REAL_STATUS]=5' --param 'select:=["ID","TITLE","STAGE_ID"]'
b24 call tasks.api.scrum.sprint.list --param 'filter[GROUP_ID]=3' --dry-run
b24 call tasks.api.scrum.backlog.get --param id=3 --dry-run
b24 call tasks.api.scrum.task.get --param id=2764 --dry-run
b24 call tasks.api.scrum.kanban.getStages --param sprintId=9 --dry-run
b24 call tasks.api.scrum.task.update --param id=2764 --param 'fields:={"entityId":9,"storyPoints":"5"}' --dry-run
\`\`\`
${notInDemo}

- \`PROJECT=Y\` makes a project (with dates), without it a group. A scrum team needs \`SCRUM_MASTER_ID\` besides.
- Invite (\`sonet_group.user.invite\`) instead of adding: \`sonet_group.user.add\` is for administrators and adds without asking the person.
- \`sonet_group.setowner\`, \`sonet_group.user.update\` change rights; \`sonet_group.delete\` removes everything in the group. Say that.
- **Scrum**: a task of the group gets its place by \`entityId\` in \`tasks.api.scrum.task.update\`: the number of the backlog or of a sprint. Story points are text. \`tasks.api.scrum.backlog.get\` takes the number of the **group**.
- Board of the running sprint: \`tasks.api.scrum.kanban.getStages\`, \`tasks.api.scrum.kanban.addTask\`. Stages of an ordinary project: \`task.stages.get\` with the group's number.
- \`tasks.api.scrum.sprint.start\` and \`tasks.api.scrum.sprint.complete\` act at once on the whole team; \`tasks.api.scrum.epic.update\` replaces what it is given as a whole.
- A list of 50 groups with a \`next\` may repeat its first page: stop when numbers repeat (\`--all\` does).

${said({
  ru: "Спринт 9: двенадцать задач, семь готово, до конца два дня. Перенести незаконченное в следующий?",
  en: "Sprint 9: twelve tasks, seven done, two days left. Move what is not done to the next one?",
})}

Cannot: burndown charts or velocity as one number (count closed tasks by sprint); gantt charts; private groups that the user is not in.`,
};
