// Search over the claims.

import { ask } from "./api.js";
import { byId, claimLink, dayOf, element, forPage, stance, step, wire } from "./dom.js";
import { waiting } from "./page.js";
import { amount, text } from "./words.js";

const PAUSE_MS = 250;
const HOLDERS = 6;
const FIELDS = ["words", "status", "holder"];

const list = byId("claims");
let running = null;
let timer = 0;
let next = null;

function query() {
  const wanted = new URLSearchParams();
  for (const name of FIELDS) {
    const value = byId(name).value.trim();
    if (value !== "") {
      wanted.set(name, value);
    }
  }
  return wanted;
}

function holders(claim) {
  const all = Array.isArray(claim.positions) ? claim.positions : [];
  // Who takes a side of its own tells more than who repeats it; of those the latest.
  const sides = (held) => (held.position === "asserted" ? 1 : 0);
  const shown = [...all].reverse().sort((a, b) => sides(a) - sides(b)).slice(0, HOLDERS);
  const items = shown.map((held) => element("li", "", wire(held.holder || "Unnamed holder", 60), " ", stance(held.position)));
  if (all.length > HOLDERS) {
    items.push(element("li", "", `and ${all.length - HOLDERS} more`));
  }
  return items.length === 0 ? null : element("ul", "holders", ...items);
}

function row(claim) {
  const facts = element(
    "p",
    "facts",
    element("span", "", "Last word ", dayOf(claim.lastActivity)),
    element("span", "", amount(claim.independentSources, "independent source", "independent sources")),
    element("span", "", amount(claim.copies, "copy", "copies")),
  );
  const item = element(
    "li",
    "row",
    element("p", "kind", element("span", `status ${text(claim.status)}`, text(claim.status))),
    element("h2", "claim", claimLink(claim.claimId, wire(claim.claim || "Unnamed claim", 240))),
    holders(claim),
    facts,
  );
  item.tabIndex = -1;
  return item;
}

async function load(fresh) {
  running?.abort();
  running = new AbortController();
  const mine = running;
  const wanted = query();
  if (!fresh && next) {
    wanted.set("after", next);
  }
  try {
    const page = await ask(`api/claims?${wanted}`, { signal: mine.signal, onWait: waiting });
    if (fresh) {
      list.replaceChildren();
    }
    list.append(...page.items.map(row));
    next = page.next;
    byId("more").hidden = next === null;
    byId("none").hidden = list.children.length > 0;
    const shown = list.children.length;
    byId("count").textContent =
      shown === 0 ? "" : `${shown} ${shown === 1 ? "claim" : "claims"}${next ? ", more to show" : ""}`;
  } catch (error) {
    if (!mine.signal.aborted) {
      waiting(error.message || "The search failed.");
    }
  }
}

function search() {
  const kept = query().toString();
  history.replaceState(null, "", kept === "" ? location.pathname : `?${kept}`);
  clearTimeout(timer);
  timer = setTimeout(() => load(true), PAUSE_MS);
}

function fromAddress() {
  const given = new URLSearchParams(location.search);
  for (const name of FIELDS) {
    byId(name).value = given.get(name) ?? "";
  }
  load(true);
}

function key(event) {
  if (event.key === "Escape" && query().size > 0) {
    FIELDS.forEach((name) => (byId(name).value = ""));
    search();
  } else if (!forPage(event)) {
    return;
  } else if (event.key === "/") {
    event.preventDefault();
    byId("words").focus();
    byId("words").select();
  } else if (event.key === "j" || event.key === "k") {
    step([...list.children], event.key === "j" ? 1 : -1);
  } else if (event.key === "Enter" && document.activeElement?.classList.contains("row")) {
    document.activeElement.querySelector("a")?.click();
  }
}

byId("search").addEventListener("submit", (event) => event.preventDefault());
byId("search").addEventListener("input", search);
byId("search").addEventListener("change", search);
byId("more").addEventListener("click", () => load(false));
document.addEventListener("keydown", key);
addEventListener("popstate", fromAddress);
fromAddress();
