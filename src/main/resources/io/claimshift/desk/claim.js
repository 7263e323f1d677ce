// One claim: its lanes, the alerts on it, the articles behind it.

import { ask } from "./api.js";
import { follow } from "./connection.js";
import { articleLink, byId, dayOf, element, forPage, longWire, quoted, stance, step, wire } from "./dom.js";
import { nothing, waiting } from "./page.js";
import { timeline } from "./timeline.js";
import { amount, cut, dateAndTime, tame, text } from "./words.js";

const id = new URLSearchParams(location.search).get("id") ?? "";
const known = new Set(); // ids of alerts that the page took account of
let running = null;

function said(one) {
  const by = element(
    "p",
    "by",
    articleLink(one.articleUri, wire(one.headline || "Without headline", 140)),
    ", ",
    wire(one.provider || "Unknown provider", 80),
    `, ${dateAndTime(one.time)}`,
    one.background ? " - told as past, next to the news" : "",
  );
  byId("said").replaceChildren(
    element("p", "label", element("strong", "", wire(one.holder || "Unnamed holder", 120)), " ", stance(one.position)),
    element("blockquote", "", ...quoted(one, 600)),
    by,
  );
}

function copies(story) {
  if (!(story.copies > 0)) {
    return null;
  }
  const list = element("ul", "copies");
  const fold = element("details", "", element("summary", "", amount(story.copies, "copy", "copies")), list);
  fold.addEventListener("toggle", async () => {
    if (!fold.open || list.children.length > 0) {
      return;
    }
    list.append(element("li", "", "Looking them up ..."));
    try {
      const answer = await ask(`api/articles/${encodeURIComponent(story.articleUri)}`);
      const rows = answer.copies.map((copy) => element("li", "", wire(copy.uri, 120), ` ${copy.kind}`));
      list.replaceChildren(...(rows.length > 0 ? rows : [element("li", "", "They are no longer listed.")]));
    } catch (error) {
      list.replaceChildren(element("li", "", error.message));
    }
  });
  return fold;
}

function story(one, history) {
  const own = history.filter((entry) => entry.articleUri === one.articleUri);
  const positions = own.map((entry) =>
    element("li", "", wire(entry.holder || "Unnamed holder", 60), " ", stance(entry.position), entry.background ? " as past" : ""),
  );
  const item = element(
    "li",
    "row",
    element("p", "kind", dayOf(one.versionCreated), wire(one.provider || "Unknown provider", 80)),
    element("h3", "", articleLink(one.articleUri, wire(one.headline || "Without headline", 200))),
    element("ul", "holders", ...positions),
    copies(one),
  );
  item.tabIndex = -1;
  return item;
}

function change(alert) {
  const withdrawal = text(alert.withdraws) !== "";
  return element(
    "li",
    "",
    dayOf(alert.versionCreated, "day"),
    element("span", "", wire(alert.holder || "Unnamed holder", 80), " ", stance(alert.from), " → ", stance(alert.to)),
    element("span", "soft", withdrawal ? "withdraws an earlier alert" : `${text(alert.severity)} ${text(alert.type)}`),
  );
}

function show(claim, alerts) {
  const name = cut(tame(text(claim.claim)), 80);
  document.title = `${name} - Claimshift`;
  byId("status").className = `status ${text(claim.status)}`;
  byId("status").textContent = text(claim.status);
  byId("text").replaceChildren(...longWire(claim.claim || "Unnamed claim", 300));
  byId("meta").replaceChildren(
    ...(text(claim.agent) === "" ? [] : [element("span", "", "About ", wire(claim.agent, 80))]),
    element("span", "", dayOf(claim.firstSeen), " to ", dayOf(claim.lastActivity)),
    element("span", "", amount(claim.independentSources, "independent source", "independent sources")),
    element("span", "", amount(claim.copies, "copy", "copies")),
  );
  byId("claim").hidden = false;
  byId("none").hidden = true;
  timeline(byId("timeline"), claim, said);
  const newest = [...claim.stories].sort((a, b) => Date.parse(b.versionCreated) - Date.parse(a.versionCreated));
  byId("stories").replaceChildren(...newest.map((one) => story(one, claim.history)));
  alerts.items.forEach((alert) => known.add(alert.alertId));
  byId("changes-part").hidden = alerts.items.length === 0;
  byId("changes").replaceChildren(...alerts.items.map(change));
}

async function load() {
  running?.abort();
  running = new AbortController();
  const how = { signal: running.signal, onWait: waiting };
  try {
    const claim = await ask(`api/claims/${encodeURIComponent(id)}`, how);
    const alerts = await ask(`api/alerts?claimId=${encodeURIComponent(id)}&limit=50`, how);
    show(claim, alerts);
  } catch (error) {
    if (!how.signal.aborted) {
      byId("claim").hidden = true;
      nothing(error.message);
    }
  }
}

function key(event) {
  if (!forPage(event)) {
    return;
  }
  if (event.key === "j" || event.key === "k") {
    step([...byId("stories").children], event.key === "j" ? 1 : -1);
  } else if (event.key === "Enter" && document.activeElement?.classList.contains("row")) {
    document.activeElement.querySelector("a")?.click();
  }
}

document.addEventListener("keydown", key);
if (id === "") {
  nothing("The address names no claim.");
} else {
  load();
  // A new alert on this claim means that it stands otherwise now.
  follow({
    onAlerts(alerts) {
      const news = alerts.filter((alert) => alert.claimId === id && !known.has(alert.alertId));
      if (news.length > 0) {
        news.forEach((alert) => known.add(alert.alertId));
        load();
      }
    },
    onUp() {},
    onDown() {
      waiting("The server does not answer.");
    },
  });
}
