// Positions over time: a lane for each holder, a mark for each position, a band for how long it
// stood. Marks differ in shape as well as in colour.

import { element, known, POSITIONS, wire } from "./dom.js";
import { cut, dateAndTime, position, tame, text } from "./words.js";

const SVG = "http://www.w3.org/2000/svg";
const LANES = 8;
const HEIGHT = 44;
const EDGE = 14;
const APART = 19;
const MINUTE = 60_000;
const DAY = 86_400_000;
const TICK_PIXELS = 90;

function drawn(tag, attributes, ...children) {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) {
    made.setAttribute(name, value);
  }
  made.append(...children);
  return made;
}

/** The shape that stands for a position, around 0, 0. */
function shape(name) {
  switch (name) {
    case "confirmed":
      return [drawn("circle", { r: 7, class: "full" }), drawn("path", { d: "M-3.2 0.2 L-0.9 2.6 L3.4 -2.4", class: "sign" })];
    case "denied":
      return [drawn("rect", { x: -6.5, y: -6.5, width: 13, height: 13, class: "full" }), drawn("path", { d: "M-3 -3 L3 3 M3 -3 L-3 3", class: "sign" })];
    case "noncommittal":
      return [drawn("path", { d: "M0 -8 L8 0 L0 8 L-8 0 Z", class: "hollow" }), drawn("circle", { r: 1.8, class: "dot" })];
    case "retracted":
      return [drawn("circle", { r: 6.5, class: "hollow" }), drawn("path", { d: "M-4.5 4.5 L4.5 -4.5", class: "stroke" })];
    default:
      return [drawn("circle", { r: 6.5, class: "hollow" })];
  }
}

/** Times at which the axis is labelled: whole days, months or years, far enough apart. */
function ticks(from, to, width) {
  const most = Math.max(2, Math.floor(width / TICK_PIXELS));
  const span = to - from;
  const steps = [
    ...[1, 3, 6, 12].map((n) => ({ ms: n * 60 * MINUTE, hours: n })),
    ...[1, 2, 7, 14].map((n) => ({ ms: n * DAY, days: n })),
    ...[1, 2, 3, 6, 12, 24, 60, 120].map((n) => ({ ms: n * 30.4 * DAY, months: n })),
  ];
  const step = steps.find((one) => span / one.ms <= most) ?? steps.at(-1);
  const at = new Date(from);
  at.setMinutes(0, 0, 0);
  if (step.days || step.months) {
    at.setHours(0);
  }
  if (step.months) {
    at.setMonth(step.months < 12 ? Math.floor(at.getMonth() / step.months) * step.months : 0, 1);
  }
  const found = [];
  while (at.getTime() <= to && found.length < 50) {
    if (at.getTime() >= from) {
      found.push(at.getTime());
    }
    if (step.hours) {
      at.setTime(at.getTime() + step.ms);
    } else if (step.days) {
      at.setDate(at.getDate() + step.days);
    } else {
      at.setMonth(at.getMonth() + step.months);
    }
  }
  const format = step.hours
    ? { hour: "2-digit", minute: "2-digit" }
    : step.days
      ? { day: "numeric", month: "short" }
      : { month: "short", year: "numeric" };
  const words = new Intl.DateTimeFormat("en-GB", format);
  // Months are rounded above; what would run into its neighbour goes unlabelled.
  const room = (span * TICK_PIXELS * 0.75) / width;
  return found
    .filter((time, i) => i === 0 || time - found[i - 1] >= room)
    .map((time) => ({ time, words: words.format(time) }));
}

/** Lanes by holder: the agent, who changed, who took a side of its own, who spoke most, who first. */
function lanes(history, agent) {
  const byHolder = new Map();
  for (const said of history) {
    const holder = text(said.holder);
    byHolder.set(holder, [...(byHolder.get(holder) ?? []), said]);
  }
  const rank = ([holder, own]) => [
    holder === agent ? 0 : 1,
    new Set(own.map((said) => said.position)).size > 1 ? 0 : 1,
    own.some((said) => said.position !== "asserted") ? 0 : 1,
    -own.length,
    Date.parse(own[0].time),
  ];
  return [...byHolder]
    .map((lane) => ({ lane, rank: rank(lane) }))
    .sort((a, b) => a.rank.map((one, i) => one - b.rank[i]).find((way) => way !== 0) ?? 0)
    .map(({ lane }) => lane);
}

/** Places in pixels: true to time, moved apart only as far as marks would cover each other. */
function places(own, scale, width) {
  const at = own.map((said) => scale(Date.parse(said.time)));
  for (let i = 1; i < at.length; i++) {
    at[i] = Math.max(at[i], at[i - 1] + APART);
  }
  let limit = width - EDGE;
  for (let i = at.length - 1; i >= 0 && at[i] > limit; i--) {
    at[i] = limit;
    limit -= APART;
  }
  return at;
}

function label(said) {
  return [
    cut(tame(text(said.holder) || "Unnamed holder"), 80),
    `${position(said.position)}${said.background ? " (told as past)" : ""}`,
    dateAndTime(said.time),
    cut(tame(text(said.text)), 300),
  ].join(", ");
}

function mark(said, x, onShow) {
  const name = known(said.position, POSITIONS, "asserted");
  const made = drawn(
    "g",
    {
      class: `point ${name}${said.background ? " past" : ""}`,
      transform: `translate(${x} ${HEIGHT / 2})`,
      tabindex: "0",
      role: "button",
      "aria-label": label(said),
    },
    drawn("rect", { x: -12, y: -16, width: 24, height: 32, class: "touch" }),
    ...shape(name),
  );
  made.addEventListener("focus", () => onShow(said, made));
  made.addEventListener("pointerenter", () => onShow(said, made));
  made.addEventListener("click", () => made.focus());
  return made;
}

function lane(holder, own, frame, onShow) {
  const { scale, width, grid } = frame;
  const at = places(own, scale, width);
  const picture = drawn("svg", { width, height: HEIGHT, role: "group", "aria-label": cut(tame(holder || "Unnamed holder"), 80) });
  for (const x of grid) {
    picture.append(drawn("line", { x1: x, x2: x, y1: 0, y2: HEIGHT, class: "grid" }));
  }
  own.forEach((said, i) => {
    if (said.background) {
      return;
    }
    const following = own.findIndex((other, j) => j > i && !other.background);
    const end = following < 0 ? width : at[following];
    const name = known(said.position, POSITIONS, "asserted");
    picture.append(drawn("line", { x1: at[i], x2: end, y1: HEIGHT / 2, y2: HEIGHT / 2, class: `band ${name}` }));
  });
  const marks = own.map((said, i) => mark(said, at[i], onShow));
  picture.append(...marks);
  const row = element("div", "lane", element("div", "who", wire(holder || "Unnamed holder", 80)), picture);
  return { row, marks: marks.map((one, i) => ({ time: Date.parse(own[i].time), one })) };
}

function axis(frame) {
  const picture = drawn("svg", { width: frame.width, height: 22, "aria-hidden": "true" });
  for (const { x, words, anchor } of frame.labels) {
    picture.append(drawn("text", { x, y: 15, class: "tick", "text-anchor": anchor }, words));
  }
  return element("div", "lane axis", element("div", "who"), picture);
}

function legend() {
  const items = POSITIONS.map((name) => {
    const picture = drawn("svg", { width: 18, height: 18, viewBox: "-9 -9 18 18", "aria-hidden": "true" });
    picture.append(drawn("g", { class: `point ${name}` }, ...shape(name)));
    return element("li", "", picture, name);
  });
  const past = drawn("svg", { width: 18, height: 18, viewBox: "-9 -9 18 18", "aria-hidden": "true" });
  past.append(drawn("g", { class: "point denied past" }, ...shape("denied")));
  items.push(element("li", "", past, "told as past"));
  const list = element("ul", "legend", ...items);
  list.setAttribute("aria-label", "Marks");
  return list;
}

function frameOf(history, width) {
  const times = history.map((said) => Date.parse(said.time));
  const first = Math.min(...times);
  const last = Math.max(...times);
  const slack = Math.max((last - first) * 0.03, 30 * MINUTE);
  const [from, to] = [first - slack, last + slack];
  const scale = (time) => EDGE + ((time - from) / (to - from)) * (width - 2 * EDGE);
  const labels = ticks(from, to, width).map(({ time, words }) => {
    const x = scale(time);
    return { x, words, anchor: x < 34 ? "start" : x > width - 34 ? "end" : "middle" };
  });
  return { scale, width, labels, grid: labels.map(({ x }) => x) };
}

/**
 * Draws the history of a claim into a box, and again whenever its width changes. `onShow` gets the
 * position that is pointed at or focused.
 */
export function timeline(box, claim, onShow) {
  const history = claim.history.filter((said) => !Number.isNaN(Date.parse(said?.time)));
  let width = 0;
  let open = false;
  let shown = null;

  function show(said, point) {
    shown = said;
    box.querySelectorAll(".chosen").forEach((one) => one.classList.remove("chosen"));
    point.classList.add("chosen");
    onShow(said);
  }

  function walk(event, ordered) {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const at = ordered.findIndex(({ one }) => one === document.activeElement);
    if (by && at >= 0) {
      event.preventDefault();
      ordered[at + by]?.one.focus();
    }
  }

  function draw() {
    if (history.length === 0) {
      box.replaceChildren(element("p", "", "No positions are kept."));
      return;
    }
    const narrow = box.clientWidth < 640;
    width = Math.max(240, box.clientWidth - (narrow ? 0 : 184));
    box.classList.toggle("narrow", narrow);
    const frame = frameOf(history, width);
    const all = lanes(history, text(claim.agent));
    const rows = all.slice(0, open ? all.length : LANES).map(([holder, own]) => lane(holder, own, frame, show));
    const ordered = rows.flatMap(({ marks }) => marks).sort((a, b) => a.time - b.time);
    const body = element("div", "lanes", ...rows.map(({ row }) => row), axis(frame));
    body.addEventListener("keydown", (event) => walk(event, ordered));
    box.replaceChildren(body);
    if (all.length > LANES) {
      const more = element("button", "more", open ? "Show fewer holders" : `Show all ${all.length} holders`);
      more.type = "button";
      more.addEventListener("click", () => {
        open = !open;
        draw();
      });
      box.append(more);
    }
    box.append(legend());
    const first = all[0][1];
    const again = shown ?? first.findLast((said) => !said.background) ?? first.at(-1);
    const point = ordered.find(({ one }) => one.getAttribute("aria-label") === label(again));
    if (point) {
      show(again, point.one);
    }
  }

  new ResizeObserver(() => {
    const now = Math.max(240, box.clientWidth - (box.clientWidth < 640 ? 0 : 184));
    if (now !== width) {
      draw();
    }
  }).observe(box);
  draw();
}
