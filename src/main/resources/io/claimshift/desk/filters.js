// Which alerts are to be seen.

import { fold, text } from "./words.js";

const SEVERITIES = ["routine", "bulletin", "urgent", "flash"];

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
    this.words = form.querySelector("#words");
    this.severity = form.querySelector("#severity");
    this.type = form.querySelector("#type");
    this.button = form.querySelector("#clear");
    this.onChange = onChange;
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("input", () => this.changed());
    form.addEventListener("change", () => this.changed());
    this.button.addEventListener("click", () => {
      this.clear();
      this.words.focus();
    });
    // A browser may bring back what was typed before a reload.
    this.button.hidden = !this.active();
  }

  active() {
    return this.words.value.trim() !== "" || this.severity.value !== "routine" || this.type.value !== "";
  }

  clear() {
    this.words.value = "";
    this.severity.value = "routine";
    this.type.value = "";
    this.changed();
  }

  changed() {
    this.button.hidden = !this.active();
    this.onChange();
  }

  /** A test for alerts as the filters stand now. */
  test() {
    const least = SEVERITIES.indexOf(this.severity.value);
    const type = this.type.value;
    const words = fold(this.words.value).split(/\s+/).filter(Boolean);
    return (alert, hay) =>
      Math.max(0, SEVERITIES.indexOf(text(alert.severity))) >= least &&
      (type === "" || alert.type === type) &&
      words.every((word) => hay.includes(word));
  }
}
