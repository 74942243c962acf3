// Templates of eta. What stands in <%= %> is escaped; the one <%~ %> of each is a part that another template or we ourselves made.

/** The frame of every page. */
export const frameTemplate = `<!doctype html>
<html lang="<%= it.lang %>">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<% if (it.refresh) { %><meta http-equiv="refresh" content="60">
<% } %><title><%= it.heading %> · <%= it.t("title") %></title>
<link rel="icon" href="data:,">
<style><%~ it.style %></style>
</head>
<body>
<a class="skip" href="#content"><%= it.t("skip") %></a>
<header>
<p><%= it.t("title") %></p>
<nav aria-label="<%= it.t("menu") %>">
<ul>
<% for (const link of it.menu) { %><li><a href="<%= link.href %>"<% if (link.isHere) { %> aria-current="page"<% } %><% if (link.lang) { %> lang="<%= link.lang %>" hreflang="<%= link.lang %>"<% } %>><%= link.text %></a></li>
<% } %><% if (it.canSignOut) { %><li><form method="post" action="<%= it.signOut %>"><button><%= it.t("signOut") %></button></form></li>
<% } %></ul>
</nav>
</header>
<main id="content" tabindex="-1">
<h1><%= it.heading %></h1>
<%~ it.body %>
</main>
<footer><%= it.made %></footer>
</body>
</html>
`;

/** A table of runs. */
export const runsTemplate = `<table role="table">
<caption><%= it.t("pastCaption") %></caption>
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader"><%= it.t("job") %></th><th scope="col" role="columnheader"><%= it.t("slot") %></th><th scope="col" role="columnheader"><%= it.t("result") %></th><th scope="col" role="columnheader"><%= it.t("duration") %></th><th scope="col" role="columnheader"><%= it.t("items") %></th><th scope="col" role="columnheader"><%= it.t("deliveries") %></th></tr></thead>
<tbody role="rowgroup">
<% for (const run of it.runs) { %><tr role="row">
<th scope="row" role="rowheader"><a href="<%= run.href %>"><bdi><%= run.job %></bdi></a><small><%= run.id %></small><% if (run.whom) { %><small><%= run.whom %></small><% } %><% if (run.preview) { %><small><a href="<%= run.preview %>"><%= it.t("preview") %></a></small><% } %></th>
<td role="cell" data-label="<%= it.t("slot") %>"><span><time datetime="<%= run.slot.iso %>"><%= run.slot.text %></time><small><%= run.slot.zone %></small><% if (run.late) { %><small class="warn"><%= run.late %></small><% } %></span></td>
<td role="cell" data-label="<%= it.t("result") %>"><span><span class="status <%= run.tone %>"><%= run.status %></span><% for (const note of run.notes) { %><small><%= note %></small><% } %></span></td>
<td role="cell" data-label="<%= it.t("duration") %>"<% if (run.duration === it.t("none")) { %> class="empty"<% } %>><%= run.duration %></td>
<td role="cell" data-label="<%= it.t("items") %>"<% if (run.items === it.t("none")) { %> class="empty"<% } %>><%= run.items %></td>
<td role="cell" data-label="<%= it.t("deliveries") %>"<% if (run.deliveries.length === 0) { %> class="empty"<% } %>><% if (run.deliveries.length === 0) { %><%= it.t("none") %><% } else { %><ul>
<% for (const delivery of run.deliveries) { %><li><bdi><%= delivery.target %></bdi> (<%= delivery.kind %>): <span class="status <%= delivery.tone %>"><%= delivery.status %></span><% for (const note of delivery.notes) { %><small><%= note %></small><% } %></li>
<% } %></ul><% } %></td>
</tr>
<% } %></tbody>
</table>
`;

/** The first page. */
export const overviewTemplate = `<section aria-labelledby="health">
<h2 id="health"><%= it.t("health") %></h2>
<p class="panel <%= it.health.tone %>"><strong><%= it.health.text %></strong><%= it.jobs %></p>
<% if (it.hasConflict) { %><p class="panel bad"><%= it.t("conflict") %></p>
<% } %><% if (it.daemons.length === 0) { %><p><%= it.t("noDaemons") %></p>
<% } else { %><table role="table">
<caption><%= it.t("daemons") %></caption>
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader"><%= it.t("daemon") %></th><th scope="col" role="columnheader"><%= it.t("file") %></th><th scope="col" role="columnheader"><%= it.t("seen") %></th></tr></thead>
<tbody role="rowgroup">
<% for (const daemon of it.daemons) { %><tr role="row"><th scope="row" role="rowheader"><bdi><%= daemon.owner %></bdi></th><td role="cell" data-label="<%= it.t("file") %>"><bdi><%= daemon.file %></bdi></td><td role="cell" data-label="<%= it.t("seen") %>"><span><time datetime="<%= daemon.seen.iso %>"><%= daemon.seen.text %></time><small><%= daemon.seen.zone %></small></span></td></tr>
<% } %></tbody>
</table>
<% } %></section>
<section aria-labelledby="troubles">
<h2 id="troubles"><%= it.t("troubles") %></h2>
<% if (it.troubles.length === 0) { %><p><%= it.t("noTroubles") %></p>
<% } else { %><table role="table">
<caption><%= it.t("troublesCaption") %></caption>
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader"><%= it.t("job") %></th><th scope="col" role="columnheader"><%= it.t("state") %></th><th scope="col" role="columnheader"><%= it.t("since") %></th><th scope="col" role="columnheader"><%= it.t("why") %></th><th scope="col" role="columnheader"><%= it.t("next") %></th></tr></thead>
<tbody role="rowgroup">
<% for (const trouble of it.troubles) { %><tr role="row"><th scope="row" role="rowheader"><a href="<%= trouble.href %>"><bdi><%= trouble.job %></bdi></a></th><td role="cell" data-label="<%= it.t("state") %>"><span class="status <%= trouble.tone %>"><%= trouble.state %></span></td><td role="cell" data-label="<%= it.t("since") %>"><span><time datetime="<%= trouble.since.iso %>"><%= trouble.since.text %></time><small><%= trouble.since.zone %></small></span></td><td role="cell" data-label="<%= it.t("why") %>"><%= trouble.why %></td><td role="cell" data-label="<%= it.t("next") %>"><%= trouble.next %></td></tr>
<% } %></tbody>
</table>
<% if (it.troublesMore) { %><p><%= it.troublesMore %></p>
<% } %><% } %></section>
<section aria-labelledby="coming">
<h2 id="coming"><%= it.t("coming") %></h2>
<% if (it.coming.length === 0) { %><p><%= it.t("noComing") %></p>
<% } else { %><table role="table">
<caption><%= it.comingCaption %></caption>
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader"><%= it.t("job") %></th><th scope="col" role="columnheader"><%= it.t("when") %></th><th scope="col" role="columnheader"><%= it.t("report") %></th><th scope="col" role="columnheader"><%= it.t("targets") %></th></tr></thead>
<tbody role="rowgroup">
<% for (const run of it.coming) { %><tr role="row"><th scope="row" role="rowheader"><a href="<%= run.href %>"><bdi><%= run.job %></bdi></a><% if (run.preview) { %><small><a href="<%= run.preview %>"><%= it.t("preview") %></a></small><% } %></th><td role="cell" data-label="<%= it.t("when") %>"><span><time datetime="<%= run.slot.iso %>"><%= run.slot.text %></time><small><%= run.slot.zone %></small></span></td><td role="cell" data-label="<%= it.t("report") %>"><bdi><%= run.report %></bdi></td><td role="cell" data-label="<%= it.t("targets") %>"><bdi><%= run.targets %></bdi></td></tr>
<% } %></tbody>
</table>
<% } %></section>
<section aria-labelledby="past">
<h2 id="past"><%= it.t("past") %></h2>
<% if (it.isEmpty) { %><p><%= it.t("noPast") %></p>
<% } else { %><%~ it.runs %>
<p><a href="<%= it.all %>"><%= it.t("allPast") %></a></p>
<% } %></section>
<p><% if (it.isRefreshing) { %><%= it.t("refreshes") %> <a href="<%= it.refresh %>"><%= it.t("refreshStop") %></a><% } else { %><a href="<%= it.refresh %>"><%= it.t("refreshGo") %></a><% } %></p>
`;

/** Past runs with their filter. */
export const historyTemplate = `<form class="filter" method="get" action="/runs" aria-label="<%= it.t("filter") %>">
<input type="hidden" name="lang" value="<%= it.lang %>">
<div><label for="job"><%= it.t("job") %></label><% if (it.jobs.length > 0) { %><select id="job" name="job"><option value=""><%= it.t("allJobs") %></option>
<% for (const job of it.jobs) { %><option value="<%= job.name %>"<% if (job.isChosen) { %> selected<% } %>><%= job.name %></option>
<% } %></select><% } else { %><input id="job" name="job" value="<%= it.job %>" placeholder="<%= it.t("allJobs") %>"><% } %></div>
<div><label for="status"><%= it.t("result") %></label><select id="status" name="status"><option value=""><%= it.t("allStatuses") %></option>
<% for (const status of it.statuses) { %><option value="<%= status.name %>"<% if (status.isChosen) { %> selected<% } %>><%= status.text %></option>
<% } %></select></div>
<button><%= it.t("show") %></button>
</form>
<% if (it.isEmpty) { %><p><%= it.t("noPast") %></p>
<% } else { %><%~ it.runs %>
<% } %><p class="pages"><% if (it.newest) { %><a href="<%= it.newest %>"><%= it.t("newest") %></a><% } %><% if (it.older) { %><a rel="next" href="<%= it.older %>"><%= it.t("older") %></a><% } %></p>
`;

/** The page around the preview of a report. */
export const previewTemplate = `<% if (it.src) { %><p><%= it.about %> <%= it.t("previewPlace") %></p>
<% if (it.isOpen) { %><p class="panel warn"><%= it.t("previewOpen") %></p>
<% } %><iframe sandbox="allow-popups allow-popups-to-escape-sandbox" src="<%= it.src %>" title="<%= it.title %>"></iframe>
<% } else { %><p><%= it.t("noPreview") %></p>
<% } %><p><a href="<%= it.back %>"><%= it.t("back") %></a></p>
`;

/** The form that asks for the token. */
export const signInTemplate = `<% if (it.isWrong) { %><p class="panel bad" role="alert"><%= it.t("wrongToken") %></p>
<% } %><p><%= it.t("signInWhy") %></p>
<form class="sign" method="post" action="<%= it.action %>">
<label for="token"><%= it.t("token") %></label>
<input id="token" name="token" type="password" autocomplete="current-password" required>
<button><%= it.t("signIn") %></button>
</form>
`;
