// The line to the server: opens the stream, notices when it is dead, and opens it again.

import { ask } from "./api.js";

const SILENCE_MS = 25_000; // the server beats every 10 seconds
const WAITS_MS = [500, 1_000, 2_000, 4_000];

/**
 * Follows the alerts for as long as the page is open. After each connecting, `onAlerts` gets all
 * that the server keeps, oldest first: nothing is missed while the line was down.
 */
export function follow({ onAlerts, onUp, onDown, onBusy = () => {} }) {
  let source = null;
  let filling = null;
  let early = []; // what comes before the earlier ones are here; null once they are
  let waiting = 0;
  let silence = 0;
  let failures = 0;

  function heard() {
    clearTimeout(silence);
    silence = setTimeout(down, SILENCE_MS);
  }

  function down() {
    clearTimeout(silence);
    clearTimeout(waiting);
    source?.close();
    source = null;
    filling?.abort();
    onDown();
    waiting = setTimeout(open, WAITS_MS[Math.min(failures++, WAITS_MS.length - 1)]);
  }

  async function fill(mine) {
    try {
      const stopped = new AbortController();
      filling?.abort();
      filling = stopped;
      const page = await ask("api/alerts?limit=500", { signal: stopped.signal, onWait: onBusy });
      if (source === mine) {
        failures = 0;
        onAlerts(page.items.reverse().concat(early));
        early = null;
        onUp();
      }
    } catch {
      if (source === mine) {
        down();
      }
    }
  }

  function open() {
    clearTimeout(waiting);
    const mine = new EventSource("api/stream");
    source = mine;
    early = [];
    heard();
    mine.addEventListener("open", () => fill(mine));
    mine.addEventListener("beat", heard);
    mine.addEventListener("alert", (event) => {
      heard();
      const alert = JSON.parse(event.data);
      if (early) {
        early.push(alert);
      } else {
        onAlerts([alert]);
      }
    });
    mine.addEventListener("error", () => {
      if (source === mine) {
        down();
      }
    });
  }

  function hurry() {
    if (source === null && document.visibilityState === "visible") {
      open();
    }
  }

  addEventListener("online", hurry);
  document.addEventListener("visibilitychange", hurry);
  open();
}
