import { said } from "../../../markdown/said.ts";
import type { Reference } from "../../../skill.ts";
import { notInDemo } from "./not-in-demo.ts";

/** Feed and polls. */
export const feed: Reference = {
  id: "feed",
  title: "Feed and polls",
  about: "posts, polls",
  when: {
    ru: ["опубликуй в ленте", "напиши новость для всех", "кто прочитал объявление", "лента новостей", "опрос"],
    en: ["post to the feed", "announce to everybody", "who has read the announcement", "news feed", "poll"],
  },
  text: () => `Open this for the news feed (живая лента): posts and their comments.

\`\`\`sh
b24 call log.blogpost.get --param LIMIT=5 --dry-run
b24 call log.blogpost.add --param 'POST_TITLE=Office closed' --param 'POST_MESSAGE=The office is closed on Friday.' --param 'DEST:=["DR5","U4"]' --dry-run
b24 call log.blogpost.add --param 'POST_MESSAGE=New safety rules' --param 'DEST:=["UA"]' --param IMPORTANT=Y --dry-run
b24 call log.blogpost.getusers.important --param POST_ID=14 --dry-run
b24 call log.blogcomment.add --param POST_ID=14 --param 'TEXT=Thank you' --dry-run
b24 call vote.Integration.Im.send --param chatId=12 --param 'IM_MESSAGE_VOTE_DATA:={"QUESTIONS":[{"QUESTION":"Lunch?","FIELD_TYPE":0,"ANSWERS":[{"MESSAGE":"Yes"},{"MESSAGE":"No"}]}]}' --dry-run
\`\`\`
${notInDemo}

- Recipients, \`DEST\`: \`UA\` everybody, \`U4\` a person, \`SG3\` a group, \`DR5\` a department. **Without \`DEST\` a post goes to everybody**: always pass it, and name the recipients in the question.
- \`IMPORTANT=Y\` asks each reader to confirm; \`log.blogpost.getusers.important\` lists who has. \`IMPORTANT_DATE_END\` ends that.
- A post is published at once, with notifications; taking it down (\`log.blogpost.delete\`) is destructive.
- \`log.blogpost.share\` adds recipients to an existing post.
- \`USER_ID\` (write in another's name) is for administrators; do not use it for the user's requests.
- \`log.blogpost.update\` replaces what is passed as a whole, also \`DEST\`.
- A poll in a chat: \`vote.Integration.Im.send\`; a poll in a post needs the number of a poll that exists (\`UF_BLOG_POST_VOTE\`). Results: \`vote.AttachedVote.getWithVoted\`.

${said({
  ru: "Опубликую для отдела продаж и Дэниела Коула: «В пятницу офис закрыт». Опубликовать?",
  en: "I will post for Sales and Daniel Cole: “The office is closed on Friday.” Post it?",
})}

Cannot: publish later; search the feed by words; count views: no documented method does.`,
};
