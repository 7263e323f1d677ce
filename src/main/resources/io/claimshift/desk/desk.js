// The page: keeps the cards, newest first, and ties stream, filters and keys together.

import { card, isWithdrawal, notice, refreshAges, withdraw } from "./card.js";
import { follow } from "./connection.js";
import { byId, forPage, step } from "./dom.js";
import { Filters, haystack } from "./filters.js";
import { cut, position, text } from "./words.js";

const MOST = 500;
const FAR_DOWN = 200;

const list = byId("alerts");
const kept = new Map(); // alert id -> { alert, item, hay }, oldest first
const withdrawals = new Map(); // id of a withdrawn alert -> the alert that withdraws it
let unseen = 0;
let filled = false;
let filters = null;

function go(id) {
  const target = kept.get(id)?.item;
  if (!target) {
    return;
  }
  if (target.hidden) {
    filters.clear();
  }
  target.scrollIntoView({ block: "center" });
  target.focus({ preventScroll: true });
}

function markWithdrawals(alert, item) {
  if (isWithdrawal(alert)) {
    const takesBack = alert.withdraws;
    withdrawals.set(takesBack, alert);
    const first = kept.get(takesBack);
    const words = first
      ? "Takes back an earlier alert: its article no longer stands."
      : "Takes back an alert that is not on this page: its article no longer stands.";
    item.querySelector(".change").before(notice(words, first ? takesBack : "", go));
    if (first) {
      withdraw(first.item, alert, go);
    }
  }
  const by = withdrawals.get(text(alert.alertId));
  if (by) {
    withdraw(item, by, go);
  }
}

function add(alert) {
  const id = text(alert?.alertId);
  if (id === "" || kept.has(id)) {
    return false;
  }
  const item = card(alert, Date.now());
  kept.set(id, { alert, item, hay: haystack(alert) });
  markWithdrawals(alert, item);
  list.prepend(item);
  filters.offer("holder", text(alert.holder).trim());
  for (const desk of Array.isArray(alert.desks) ? alert.desks : []) {
    filters.offer("desk", text(desk).trim());
  }
  if (kept.size > MOST) {
    const [oldest, { item: last }] = kept.entries().next().value;
    kept.delete(oldest);
    last.remove();
  }
  return true;
}

function announce(added) {
  if (!filled || added.length === 0) {
    return;
  }
  const newest = added[added.length - 1];
  byId("spoken").textContent =
    `${cut(text(newest.holder), 80)}: ${position(newest.from)} to ${position(newest.to)}`;
  for (const alert of added) {
    kept.get(alert.alertId)?.item.classList.add("new");
  }
  if (document.hidden || scrollY > FAR_DOWN) {
    unseen += added.length;
    showUnseen();
  }
}

function showUnseen() {
  const button = byId("fresh");
  button.hidden = unseen === 0 || scrollY <= FAR_DOWN;
  button.textContent = unseen === 1 ? "1 new alert" : `${unseen} new alerts`;
  document.title = unseen === 0 ? "Claimshift desk" : `(${unseen}) Claimshift desk`;
}

function seen() {
  if (unseen > 0 && !document.hidden && scrollY <= FAR_DOWN) {
    unseen = 0;
    showUnseen();
  }
}

function show() {
  if (!filters) {
    return;
  }
  const matches = filters.test();
  let visible = 0;
  for (const { alert, item, hay } of kept.values()) {
    item.hidden = !matches(alert, hay);
    visible += item.hidden ? 0 : 1;
  }
  const all = kept.size;
  byId("empty").hidden = all > 0;
  byId("none").hidden = all === 0 || visible > 0;
  const total = `${all} ${all === 1 ? "alert" : "alerts"}`;
  byId("count").textContent = all === 0 ? "" : filters.active() ? `${visible} of ${total}` : total;
}

function line(state, words) {
  const shown = byId("line");
  shown.dataset.state = state;
  shown.textContent = words;
  byId("lost").hidden = state !== "lost";
}

function key(event) {
  if (event.key === "Escape" && filters.active()) {
    filters.clear();
  } else if (!forPage(event)) {
    return;
  } else if (event.key === "/") {
    event.preventDefault();
    filters.words.focus();
    filters.words.select();
  } else if (event.key === "j" || event.key === "k") {
    step([...list.children].filter((item) => !item.hidden), event.key === "j" ? 1 : -1);
  } else if (event.key === "Enter" && document.activeElement?.classList.contains("alert")) {
    document.activeElement.querySelector(".claim a")?.click();
  }
}

document.addEventListener("keydown", key);
document.addEventListener("visibilitychange", seen);
addEventListener("scroll", seen, { passive: true });
byId("fresh").addEventListener("click", () => scrollTo({ top: 0 }));
setInterval(() => refreshAges(list.children, Date.now()), 20_000);

filters = new Filters(byId("filters"), show);

follow({
  onAlerts(alerts) {
    const added = alerts.filter(add);
    show();
    announce(added);
  },
  onUp() {
    filled = true;
    line("live", "Live");
  },
  onDown() {
    line("lost", "Connection lost");
  },
  onBusy(why) {
    if (why !== "") {
      line("busy", "Waiting");
    }
  },
});
