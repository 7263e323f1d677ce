// How the page says times, amounts and positions. Nothing here touches the document.

const clock = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });
const dayFormat = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric" });

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The text of a JSON value that should be a string; others say nothing. */
export function text(value) {
  return typeof value === "string" ? value : "";
}

/** A time of day, empty where the value is no time. */
export function timeOfDay(iso) {
  const at = new Date(text(iso));
  return Number.isNaN(at.getTime()) ? "" : clock.format(at);
}

/** Date and time of day, empty where the value is no time. */
export function dateAndTime(iso) {
  const at = new Date(text(iso));
  return Number.isNaN(at.getTime()) ? "" : `${dayFormat.format(at)}, ${clock.format(at)}`;
}

/** The day, empty where the value is no time. */
export function day(iso) {
  const at = new Date(text(iso));
  return Number.isNaN(at.getTime()) ? "" : dayFormat.format(at);
}

/** How long ago, in one short unit; the date once it is more than a week. */
export function age(iso, now) {
  const at = new Date(text(iso));
  if (Number.isNaN(at.getTime())) {
    return "";
  }
  const passed = now - at.getTime();
  if (passed < MINUTE) {
    return "just now";
  }
  if (passed < HOUR) {
    return `${Math.floor(passed / MINUTE)} min ago`;
  }
  if (passed < DAY) {
    return `${Math.floor(passed / HOUR)} h ago`;
  }
  return passed < 7 * DAY ? `${Math.floor(passed / DAY)} d ago` : dayFormat.format(at);
}

/** "3 copies", "1 copy", "no copies"; empty where the value is no amount. */
export function amount(value, one, many) {
  if (!Number.isFinite(value) || value < 0) {
    return "";
  }
  return value === 0 ? `no ${many}` : `${value.toLocaleString("en-GB")} ${value === 1 ? one : many}`;
}

/** A position in the page's words. */
export function position(value) {
  const known = text(value);
  return known === "" || known === "none" ? "no word yet" : known;
}

/** Text cut to a length, never inside a character. */
export function cut(value, length) {
  if (value.length <= length) {
    return value;
  }
  const half = /[\uD800-\uDBFF]$/;
  return `${value.slice(0, length).replace(half, "").trimEnd()}…`;
}

/**
 * Text without the towers of marks that would cover the lines around them, for no script needs six,
 * and without overrides of direction, which show words backwards; no script needs those either.
 */
export function tame(value) {
  return value.replace(/(\p{M}{5})\p{M}+/gu, "$1").replace(/[\u202D\u202E]/g, "");
}

/** Lower case without accents, for looking words up. */
export function fold(value) {
  return value.normalize("NFKD").replace(/\p{M}+/gu, "").toLowerCase();
}
