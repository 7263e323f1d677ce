// One article: its text with what it states marked, and the statements beside it.

import { ask } from "./api.js";
import { byId, claimLink, element, forPage, known, POSITIONS, stance, step, wire } from "./dom.js";
import { nothing, waiting } from "./page.js";
import { amount, cut, dateAndTime, tame, text } from "./words.js";

const SHOWN = 30_000;
const PARTS = ["sentence", "source", "cue", "content"];

const uri = new URLSearchParams(location.search).get("uri") ?? "";

/** Spans of a field that hold, each with the statement it belongs to. */
function spans(statements, field, length) {
  return statements
    .filter((statement) => statement.field === field)
    .flatMap((statement) =>
      PARTS.map((part) => ({ part, statement, begin: statement[part]?.begin, end: statement[part]?.end })),
    )
    .filter(({ begin, end }) => Number.isInteger(begin) && Number.isInteger(end) && 0 <= begin && begin < end && end <= length);
}

/** The pieces of a text between all the ends of its spans. */
function pieces(value, marked) {
  const cuts = [...new Set([0, value.length, ...marked.flatMap(({ begin, end }) => [begin, end])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((begin, i) => {
    const end = cuts[i + 1];
    return { words: value.slice(begin, end), over: marked.filter((span) => span.begin <= begin && span.end >= end) };
  });
}

function piece({ words, over }) {
  if (over.length === 0) {
    return tame(words);
  }
  const parts = new Set(over.map(({ part }) => part));
  const decides = over.find(({ part }) => part === "cue") ?? over[0];
  const side = known(decides.statement.position, POSITIONS, "asserted");
  const made = element(parts.has("cue") ? "mark" : "span", `said ${side}${parts.has("source") ? " source" : ""}`, tame(words));
  made.dataset.of = [...new Set(over.map(({ statement }) => statement.id))].join(" ");
  return made;
}

function marked(value, statements, field) {
  const isolate = element("bdi", "wire");
  isolate.append(...pieces(value, spans(statements, field, value.length)).map(piece));
  return isolate;
}

function body(article, statements) {
  const whole = text(article.body);
  if (whole === "") {
    return [element("p", "soft", "No text.")];
  }
  const shown = marked(whole.slice(0, SHOWN), statements, "body");
  if (whole.length <= SHOWN) {
    return [shown];
  }
  const more = element("button", "plain", `Show the other ${(whole.length - SHOWN).toLocaleString("en-GB")} characters`);
  more.type = "button";
  more.addEventListener("click", () => byId("body").replaceChildren(marked(whole, statements, "body")));
  return [shown, "… ", more];
}

function light(ids, on) {
  for (const one of document.querySelectorAll("[data-of]")) {
    if (one.dataset.of.split(" ").some((id) => ids.includes(id))) {
      one.classList.toggle("lit", on);
    }
  }
}

function statement(one) {
  const claim = text(one.claim);
  const item = element(
    "li",
    `row ${known(one.position, POSITIONS, "asserted")}`,
    element("p", "label", element("strong", "", wire(one.holder || "The text itself", 80)), " ", stance(one.position), one.background ? " as past" : ""),
    claim === "" ? null : element("p", "", claimLink(one.claimId, wire(claim, 160))),
    element("p", "soft", `${one.field === "headline" ? "headline, " : ""}confidence ${Math.round(one.confidence * 100)} %`),
  );
  item.tabIndex = -1;
  item.dataset.of = text(one.id);
  const on = () => light([text(one.id)], true);
  const off = () => light([text(one.id)], false);
  item.addEventListener("pointerenter", on);
  item.addEventListener("pointerleave", off);
  item.addEventListener("focusin", () => {
    on();
    document.querySelector(`.text [data-of~="${CSS.escape(text(one.id))}"]`)?.scrollIntoView({ block: "nearest" });
  });
  item.addEventListener("focusout", off);
  return item;
}

function notice(answer) {
  const { article, copyOf } = answer;
  const words = {
    canceled: "The agency has killed this article. Do not use it.",
    withheld: "The agency holds this article back. Do not use it for now.",
  }[article.pubStatus];
  const box = byId("notice");
  box.hidden = !words && !copyOf;
  if (words) {
    box.textContent = words;
  } else if (copyOf) {
    box.replaceChildren(
      element("span", "", wire(answer.uri, 120), ` is a copy (${copyOf.kind}) of this article, which stands for it.`),
    );
  }
}

function show(answer) {
  const { article, statements, copies } = answer;
  document.title = `${cut(tame(text(article.headline)), 80) || "Article"} - Claimshift`;
  notice(answer);
  byId("provider").replaceChildren(wire(article.provider || "Unknown provider", 120));
  byId("headline").replaceChildren(
    text(article.headline) === "" ? "Without headline" : marked(cut(article.headline, 500), statements, "headline"),
  );
  byId("meta").replaceChildren(
    element("span", "", dateAndTime(article.versionCreated)),
    ...(text(article.byline) === "" ? [] : [element("span", "", wire(article.byline, 120))]),
    element("span", "", "Version ", wire(article.version || "unknown", 40)),
    element("span", "", wire(article.uri, 120)),
  );
  byId("body").replaceChildren(...body(article, statements));
  const linked = statements.filter((one) => text(one.claimId) !== "");
  const others = statements.filter((one) => text(one.claimId) === "");
  byId("statements").replaceChildren(
    ...(linked.length > 0 ? linked.map(statement) : [element("li", "soft", "Nothing on a claim.")]),
  );
  byId("others-part").hidden = others.length === 0;
  byId("others-title").textContent = `${others.length} more that say too little to be linked`;
  byId("others").replaceChildren(...others.map(statement));
  byId("copies-part").hidden = copies.length === 0;
  byId("copies-title").textContent = amount(copies.length, "copy", "copies");
  byId("copies").replaceChildren(
    ...copies.map((copy) => element("li", "", wire(copy.uri, 120), ` ${copy.kind}, ${Math.round(copy.similarity * 100)} % alike`)),
  );
  byId("article").hidden = false;
}

function key(event) {
  if (!forPage(event)) {
    return;
  }
  if (event.key === "j" || event.key === "k") {
    step([...byId("statements").children].filter((item) => item.tabIndex === -1), event.key === "j" ? 1 : -1);
  } else if (event.key === "Enter" && document.activeElement?.classList.contains("row")) {
    document.activeElement.querySelector("a")?.click();
  }
}

async function load() {
  try {
    show(await ask(`api/articles/${encodeURIComponent(uri)}`, { onWait: waiting }));
  } catch (error) {
    nothing(error.message);
  }
}

document.addEventListener("keydown", key);
if (uri === "") {
  nothing("The address names no article.");
} else {
  load();
}
