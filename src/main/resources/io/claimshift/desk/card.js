// One alert as an element. Text from the wire enters the document as text only, each piece in an
// isolate of its own, so that neither markup nor writing direction leaks out of it.

import { age, amount, cut, dateAndTime, position, tame, text, timeOfDay } from "./words.js";

const TYPES = ["reversal", "softening", "hardening", "retraction", "confirmation", "dispute"];
const SEVERITIES = ["flash", "urgent", "bulletin", "routine"];
const POSITIONS = ["asserted", "confirmed", "denied", "noncommittal", "retracted"];

function element(tag, className, ...children) {
  const made = document.createElement(tag);
  if (className) {
    made.className = className;
  }
  made.append(...children.filter((child) => child !== null && child !== ""));
  return made;
}

/** Text from outside, cut where it is longer than anything honest. */
function wire(value, length) {
  const isolate = element("bdi", "wire");
  isolate.textContent = cut(tame(text(value)), length);
  return isolate;
}

/** Text from outside that may be opened to its full length. */
function longWire(value, length) {
  const all = tame(text(value));
  const isolate = wire(all, length);
  if (all.length <= length) {
    return [isolate];
  }
  const more = element("button", "more", "Show all");
  more.type = "button";
  more.setAttribute("aria-expanded", "false");
  more.addEventListener("click", () => {
    const open = more.getAttribute("aria-expanded") !== "true";
    more.setAttribute("aria-expanded", String(open));
    more.textContent = open ? "Show less" : "Show all";
    isolate.textContent = open ? all : cut(all, length);
  });
  return [isolate, " ", more];
}

function known(value, values, otherwise) {
  return values.includes(value) ? value : otherwise;
}

/** Whether the alert takes another back. */
export function isWithdrawal(alert) {
  return text(alert.withdraws) !== "";
}

function stance(value) {
  return element("span", `stance ${known(value, POSITIONS, "none")}`, wire(position(value), 20));
}

function time(iso, className, words) {
  const made = element("time", className, words);
  if (words !== "") {
    made.dateTime = text(iso);
    made.title = dateAndTime(iso);
  }
  return made;
}

function link(uri, child) {
  if (!/^https?:\/\//i.test(text(uri))) {
    return child;
  }
  const made = element("a", "", child);
  made.href = uri;
  made.rel = "noopener noreferrer";
  made.target = "_blank";
  return made;
}

function sentence(evidence, role, label, side) {
  const told = dateAndTime(evidence.versionCreated);
  const quote = element("blockquote", "", ...longWire(evidence.text, 420));
  const by = element(
    "p",
    "by",
    link(evidence.articleUri, wire(evidence.provider || "Unknown provider", 80)),
    told === "" ? "" : ", ",
    told === "" ? "" : time(evidence.versionCreated, "", told),
  );
  const heading = side === "" ? [label] : [`${label}: `, stance(side)];
  return element("div", `sentence ${role}`, element("p", "label", ...heading), quote, by);
}

/** What a sentence shows, and the position it stands for where that is the holder's own. */
function labels(alert) {
  if (isWithdrawal(alert)) {
    return { before: ["Taken back", alert.from], after: ["Now", alert.to] };
  }
  // A first position has no before of its own: that sentence is what it answers.
  const first = text(alert.from) === "" || alert.from === "none";
  return { before: first ? ["Others before", ""] : ["Before", alert.from], after: ["Now", alert.to] };
}

function sentences(alert) {
  const evidence = (Array.isArray(alert.evidence) ? alert.evidence : []).filter(Boolean);
  const words = labels(alert);
  const shown = ["before", "after"].flatMap((role) =>
    evidence
      .filter((one) => one.role === role)
      .slice(0, 3)
      .map((one) => sentence(one, role, ...words[role])),
  );
  return shown.length === 0 ? null : element("div", "sentences", ...shown);
}

function details(alert) {
  const list = element("dl", "");
  const rows = [
    ["Headline", alert.headline],
    ["Article", alert.articleUri],
    ["About", alert.agent],
    ["Found", dateAndTime(alert.detectedAt)],
    ["Confidence", Number.isFinite(alert.confidence) ? `${Math.round(alert.confidence * 100)} %` : ""],
    ["Claim id", alert.claimId],
    ["Alert id", alert.alertId],
  ];
  for (const [name, value] of rows.filter((row) => text(row[1]) !== "")) {
    list.append(element("dt", "", name), element("dd", "", ...longWire(value, 300)));
  }
  return element("details", "", element("summary", "", "Details"), list);
}

function facts(alert) {
  const counts = isWithdrawal(alert)
    ? []
    : [
        amount(alert.copies, "copy", "copies"),
        amount(alert.independentSources, "independent source", "independent sources"),
      ].filter(Boolean);
  const provider = element("span", "provider", wire(alert.provider || "Unknown provider", 80));
  const headline = text(alert.headline);
  const line = element(
    "p",
    "facts",
    headline === "" ? provider : element("span", "", provider, ": ", link(alert.articleUri, wire(headline, 140))),
  );
  for (const count of counts) {
    line.append(element("span", "", count));
  }
  return line;
}

/** Words for an alert that takes another back, or that has been taken back. */
export function notice(words, otherId, go) {
  const made = element("p", "notice", words);
  if (otherId) {
    const jump = element("button", "more", "Show it");
    jump.type = "button";
    jump.addEventListener("click", () => go(otherId));
    made.append(" ", jump);
  }
  return made;
}

/** Marks a card as withdrawn by a later alert. */
export function withdraw(card, by, go) {
  if (!card.classList.contains("withdrawn")) {
    card.classList.add("withdrawn");
    const at = timeOfDay(by.versionCreated || by.detectedAt);
    const words = `Withdrawn${at === "" ? "" : ` at ${at}`}. Do not use.`;
    card.querySelector(".change").before(notice(words, text(by.alertId), go));
  }
}

/** The element of one alert. */
export function card(alert, now) {
  const severity = known(alert.severity, SEVERITIES, "routine");
  const type = isWithdrawal(alert) ? "withdrawal" : known(alert.type, TYPES, "change");
  const when = alert.versionCreated || alert.detectedAt;
  const holder = element("span", "holder", wire(alert.holder || "Unnamed holder", 120));
  const move = element("span", "move", stance(alert.from), element("span", "arrow", "→"), stance(alert.to));
  move.querySelector(".arrow").setAttribute("aria-label", "to");
  const item = element(
    "li",
    `alert ${severity}`,
    element("div", "when", time(when, "clock", timeOfDay(when)), time(when, "age", age(when, now))),
    element(
      "article",
      "body",
      element("p", "kind", element("span", "severity", severity), element("span", "type", type)),
      element("h2", "change", holder, " ", move),
      element("p", "claim", ...longWire(alert.claim, 240)),
      sentences(alert),
      element("footer", "foot", facts(alert), details(alert)),
    ),
  );
  item.tabIndex = -1;
  item.dataset.alertId = text(alert.alertId);
  item.dataset.time = text(when);
  return item;
}

/** Brings the ages of all cards up to date. */
export function refreshAges(cards, now) {
  for (const item of cards) {
    const shown = item.querySelector(".age");
    const words = age(item.dataset.time, now);
    if (shown.textContent !== words) {
      shown.textContent = words;
    }
  }
}
