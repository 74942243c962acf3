/** A row for each portal, and one for each feed of events. As in the other templates, what stands in <%= %> is escaped. */
export const portalsTemplate = `<table role="table">
<caption><%= it.t("portalsCaption") %></caption>
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader"><%= it.t("portal") %></th><th scope="col" role="columnheader"><%= it.t("state") %></th><th scope="col" role="columnheader"><%= it.t("jobs") %></th><th scope="col" role="columnheader"><%= it.t("running") %></th><th scope="col" role="columnheader"><%= it.t("lastGood") %></th><th scope="col" role="columnheader"><%= it.t("nextRun") %></th></tr></thead>
<tbody role="rowgroup">
<% for (const portal of it.portals) { %><tr role="row">
<th scope="row" role="rowheader"><bdi><%= portal.name %></bdi></th>
<td role="cell" data-label="<%= it.t("state") %>"><span><% if (portal.isWell) { %><span class="status good"><%= it.t("well") %></span><% } %><% if (portal.failing.length > 0) { %><span class="status bad"><%= it.t("failing") %></span><% for (const one of portal.failing) { %><small><a href="<%= one.href %>"><bdi><%= one.job %></bdi></a></small><% } %><% if (portal.moreFailing > 0) { %><small><%= it.t("andMore", { count: portal.moreFailing }) %></small><% } %><% } %><% if (portal.paused.length > 0) { %><span class="status warn"><%= it.t("paused") %></span><% for (const one of portal.paused) { %><small><a href="<%= one.href %>"><bdi><%= one.job %></bdi></a></small><% } %><% if (portal.morePaused > 0) { %><small><%= it.t("andMore", { count: portal.morePaused }) %></small><% } %><% } %><% if (portal.dead.length > 0) { %><span class="status bad"><%= it.t("dead") %></span><% for (const feed of portal.dead) { %><small><a href="#events"><bdi><%= feed %></bdi></a></small><% } %><% if (portal.moreDead > 0) { %><small><%= it.t("andMore", { count: portal.moreDead }) %></small><% } %><% } %><% for (const owner of portal.lackedBy) { %><small class="warn"><%= it.t("lacks", { owner }) %></small><% } %></span></td>
<td role="cell" data-label="<%= it.t("jobs") %>"><%= portal.jobs %></td>
<td role="cell" data-label="<%= it.t("running") %>"><%= portal.running %></td>
<td role="cell" data-label="<%= it.t("lastGood") %>"><% if (portal.last) { %><span><time datetime="<%= portal.last.iso %>"><%= portal.last.text %></time><small><%= portal.last.zone %></small></span><% } else { %><%= it.t("none") %><% } %></td>
<td role="cell" data-label="<%= it.t("nextRun") %>"><% if (portal.next) { %><span><time datetime="<%= portal.next.iso %>"><%= portal.next.text %></time><small><%= portal.next.zone %></small></span><% } else { %><%= it.t("none") %><% } %></td>
</tr>
<% } %></tbody>
</table>
<% for (const other of it.others) { %><p><%= it.t("otherFile", { file: other.file, count: other.jobs }) %></p>
<% } %><% if (it.feeds.length > 0) { %><section aria-labelledby="events">
<h2 id="events"><%= it.t("events") %></h2>
<table role="table">
<caption><%= it.t("eventsCaption") %></caption>
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader"><%= it.t("feed") %></th><th scope="col" role="columnheader"><%= it.t("portal") %></th><th scope="col" role="columnheader"><%= it.t("eventsWaiting") %></th><th scope="col" role="columnheader"><%= it.t("since") %></th><th scope="col" role="columnheader"><%= it.t("dead") %></th></tr></thead>
<tbody role="rowgroup">
<% for (const feed of it.feeds) { %><tr role="row"><th scope="row" role="rowheader"><bdi><%= feed.name %></bdi></th><td role="cell" data-label="<%= it.t("portal") %>"><bdi><%= feed.portal %></bdi></td><td role="cell" data-label="<%= it.t("eventsWaiting") %>"><%= feed.waiting %></td><td role="cell" data-label="<%= it.t("since") %>"><% if (feed.since) { %><span><time datetime="<%= feed.since.iso %>"><%= feed.since.text %></time><small><%= feed.since.zone %></small></span><% } else { %><%= it.t("none") %><% } %></td><td role="cell" data-label="<%= it.t("dead") %>"><span class="<%= feed.dead > 0 ? "status bad" : "status" %>"><%= feed.dead %></span></td></tr>
<% } %></tbody>
</table>
<% if (it.hasDead) { %><p><%= it.t("doDead") %></p>
<% } %></section>
<% } %>`;
