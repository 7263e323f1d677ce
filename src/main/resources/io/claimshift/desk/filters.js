// Which alerts are to be seen. The choice stands in the page's address, so that it can be kept,
// shared and gone back to.

import { cut, fold, tame, text } from "./words.js";

const SEVERITIES = ["routine", "bulletin", "urgent", "flash"];
const NAMES = ["words", "severity", "type", "desk", "holder"];
const NONE = { words: "", severity: "routine", type: "", desk: "", holder: "" };

/** What words are looked up in; folded once for each alert. */
export function haystack(alert) {
  const sentences = Array.isArray(alert.evidence) ? alert.evidence : [];
  return fold(
    [alert.holder, alert.claim, alert.agent, alert.headline, alert.provider, alert.type]
      .concat(sentences.flatMap((sentence) => [sentence?.text, sentence?.provider]))
      .map(text)
      .join("\n"),
  );
}

export class Filters {
  constructor(form, onChange) {
    this.fields = Object.fromEntries(NAMES.map((name) => [name, form.querySelector(`#${name}`)]));
    this.words = this.fields.words;
    this.button = form.querySelector("#clear");
    this.onChange = onChange;
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("input", () => this.changed());
    form.addEventListener("change", () => this.changed());
    this.button.addEventListener("click", () => {
      this.clear();
      this.words.focus();
    });
    addEventListener("popstate", () => this.fromAddress());
    this.fromAddress();
  }

  /** Takes the choice from the page's address. */
  fromAddress() {
    const given = new URLSearchParams(location.search);
    for (const name of NAMES) {
      const field = this.fields[name];
      const value = cut(given.get(name) ?? NONE[name], 200);
      if (field.tagName === "SELECT" && value !== "" && ![...field.options].some((o) => o.value === value)) {
        if (name !== "desk" && name !== "holder") {
          continue;
        }
        this.offer(name, value);
      }
      field.value = value;
    }
    this.button.hidden = !this.active();
    this.onChange();
  }

  /** Offers a desk or holder that was met in an alert. */
  offer(name, value) {
    const field = this.fields[name];
    if (value === "" || value.length > 200 || [...field.options].some((o) => o.value === value)) {
      return;
    }
    const option = new Option(cut(tame(value), 60), value);
    const next = [...field.options].slice(1).find((o) => o.value.localeCompare(value) > 0);
    field.add(option, next ?? null);
    field.closest("label").hidden = false;
  }

  value(name) {
    return this.fields[name].value.trim();
  }

  active() {
    return NAMES.some((name) => this.value(name) !== NONE[name]);
  }

  clear() {
    for (const name of NAMES) {
      this.fields[name].value = NONE[name];
    }
    this.changed();
  }

  changed() {
    const kept = new URLSearchParams();
    for (const name of NAMES.filter((one) => this.value(one) !== NONE[one])) {
      kept.set(name, this.value(name));
    }
    const query = kept.toString();
    history.replaceState(null, "", query === "" ? location.pathname : `?${query}`);
    this.button.hidden = !this.active();
    this.onChange();
  }

  /** A test for alerts as the filters stand now. */
  test() {
    const least = SEVERITIES.indexOf(this.value("severity"));
    const [type, desk, holder] = ["type", "desk", "holder"].map((name) => this.value(name));
    const words = fold(this.value("words")).split(/\s+/).filter(Boolean);
    return (alert, hay) =>
      Math.max(0, SEVERITIES.indexOf(text(alert.severity))) >= least &&
      (type === "" || alert.type === type) &&
      (desk === "" || (Array.isArray(alert.desks) && alert.desks.includes(desk))) &&
      (holder === "" || text(alert.holder).trim() === holder) &&
      words.every((word) => hay.includes(word));
  }
}
