// What the reading pages share: the state of their line to the server.

import { byId } from "./dom.js";

/** Shows that an answer is waited for, and why; "" once it is here. */
export function waiting(why) {
  const line = byId("line");
  line.dataset.state = why === "" ? "live" : "busy";
  line.textContent = why === "" ? "Up to date" : "Waiting";
  const wait = byId("wait");
  wait.hidden = why === "";
  wait.textContent = why === "" ? "" : `${why} Trying again.`;
}

/** Shows that there is nothing to show, and why. */
export function nothing(why) {
  waiting("");
  byId("none").hidden = false;
  byId("why").textContent = why;
}
