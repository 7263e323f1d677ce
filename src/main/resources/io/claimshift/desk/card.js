// One alert as an element.

import {
  articleLink,
  claimLink,
  element,
  known,
  longWire,
  quoted,
  stance,
  time,
  wire,
} from "./dom.js";
import { age, amount, dateAndTime, text, timeOfDay } from "./words.js";

const TYPES = ["reversal", "softening", "hardening", "retraction", "confirmation", "dispute"];
const SEVERITIES = ["flash", "urgent", "bulletin", "routine"];

/** Whether the alert takes another back. */
export function isWithdrawal(alert) {
  return text(alert.withdraws) !== "";
}

function sentence(evidence, role, label, side) {
  const told = dateAndTime(evidence.versionCreated);
  const quote = element("blockquote", "", ...quoted(evidence, 420));
  const by = element(
    "p",
    "by",
    articleLink(evidence.articleUri, wire(evidence.provider || "Unknown provider", 80)),
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
  const from =
    headline === "" ? provider : element("span", "", provider, ": ", articleLink(alert.articleUri, wire(headline, 140)));
  return element(
    "div",
    "facts",
    element("p", "from", from),
    element("p", "counts", ...counts.map((count) => element("span", "", count))),
  );
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

function claim(alert) {
  const [words, ...more] = longWire(alert.claim, 240);
  return element("p", "claim", claimLink(alert.claimId, words), ...more);
}

function desks(alert) {
  const names = Array.isArray(alert.desks) ? alert.desks.map(text).filter(Boolean).slice(0, 8) : [];
  return names.length === 0
    ? null
    : element("span", "desks", ...names.map((name) => element("span", "desk", wire(name, 40))));
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
      element("p", "kind", element("span", "severity", severity), element("span", "type", type), desks(alert)),
      element("h2", "change", holder, " ", move),
      claim(alert),
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
