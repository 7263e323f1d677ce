// Elements. Text from the wire enters the document as text only, each piece in an isolate of its
// own, so that neither markup nor writing direction leaks out of it.

import { cut, dateAndTime, day, position, tame, text } from "./words.js";

export const POSITIONS = ["asserted", "confirmed", "denied", "noncommittal", "retracted"];

export const byId = (id) => document.getElementById(id);

export function element(tag, className, ...children) {
  const made = document.createElement(tag);
  if (className) {
    made.className = className;
  }
  made.append(...children.filter((child) => child !== null && child !== ""));
  return made;
}

/** Text from outside, cut where it is longer than anything honest. */
export function wire(value, length) {
  const isolate = element("bdi", "wire");
  isolate.textContent = cut(tame(text(value)), length);
  return isolate;
}

function opener(fill) {
  const more = element("button", "more", "Show all");
  more.type = "button";
  more.setAttribute("aria-expanded", "false");
  more.addEventListener("click", () => {
    const open = more.getAttribute("aria-expanded") !== "true";
    more.setAttribute("aria-expanded", String(open));
    more.textContent = open ? "Show less" : "Show all";
    fill(open);
  });
  return more;
}

/** Text from outside that may be opened to its full length. */
export function longWire(value, length) {
  const all = tame(text(value));
  const isolate = wire(all, length);
  if (all.length <= length) {
    return [isolate];
  }
  return [isolate, " ", opener((open) => (isolate.textContent = open ? all : cut(all, length)))];
}

/** Where the cue lies in the sentence, null where it does not. */
function cueIn(sentence, all) {
  const cue = sentence.cue;
  const from = cue?.begin - sentence.begin;
  const to = cue?.end - sentence.begin;
  const inside = Number.isInteger(from) && Number.isInteger(to) && 0 <= from && from < to;
  return inside && all.slice(from, to) === text(cue.text) ? { from, to } : null;
}

/** A sentence with the words marked that decided; of a long one, the part around them. */
export function quoted(sentence, length) {
  const all = text(sentence.text);
  const cue = cueIn(sentence, all);
  const isolate = element("bdi", "wire");
  const fill = (whole) => {
    isolate.replaceChildren();
    if (!cue) {
      isolate.textContent = tame(whole ? all : cut(all, length));
      return;
    }
    const from = whole || cue.to < length ? 0 : Math.max(0, cue.from - length / 2);
    const mark = element("mark", "", tame(cut(all.slice(cue.from, cue.to), whole ? all.length : length)));
    const rest = all.slice(cue.to);
    isolate.append(
      (from > 0 ? "…" : "") + tame(all.slice(from, cue.from)),
      mark,
      tame(whole ? rest : cut(rest, Math.max(40, length - (cue.to - from)))),
    );
  };
  fill(false);
  return all.length <= length ? [isolate] : [isolate, " ", opener(fill)];
}

export function known(value, values, otherwise) {
  return values.includes(value) ? value : otherwise;
}

export function stance(value) {
  return element("span", `stance ${known(value, POSITIONS, "none")}`, wire(position(value), 20));
}

export function time(iso, className, words) {
  const made = element("time", className, words);
  if (words !== "") {
    made.dateTime = text(iso);
    made.title = dateAndTime(iso);
  }
  return made;
}

/** A day, with the time of day on hover. */
export function dayOf(iso, className) {
  return time(iso, className ?? "", day(iso));
}

export function anchor(href, ...children) {
  const made = element("a", "", ...children);
  made.href = href;
  return made;
}

/** A link to a claim's page. */
export function claimLink(claimId, child) {
  return text(claimId) === "" ? child : anchor(`claim?id=${encodeURIComponent(claimId)}`, child);
}

/** A link to an article's page. */
export function articleLink(uri, child) {
  return text(uri) === "" || uri.length > 1000 ? child : anchor(`article?uri=${encodeURIComponent(uri)}`, child);
}

/** Moves the focus through a list of elements. */
export function step(items, by) {
  const at = items.findIndex((item) => item.contains(document.activeElement));
  const next = items[at < 0 ? (by > 0 ? 0 : items.length - 1) : at + by];
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: "nearest" });
}

/** Whether a key press is meant for the page and not for a field. */
export function forPage(event) {
  return (
    !event.ctrlKey &&
    !event.metaKey &&
    !event.altKey &&
    !/^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement?.tagName ?? "")
  );
}
