// The line to the server: opens the stream, notices when it is dead, and opens it again.

const SILENCE_MS = 25_000; // the server beats every 10 seconds
const WAITS_MS = [500, 1_000, 2_000, 4_000];

/**
 * Follows the alerts for as long as the page is open. After each connecting, `onAlerts` gets all
 * that the server keeps, oldest first: nothing is missed while the line was down.
 */
export function follow({ onAlerts, onUp, onDown }) {
  let source = null;
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
    onDown();
    waiting = setTimeout(open, WAITS_MS[Math.min(failures++, WAITS_MS.length - 1)]);
  }

  async function fill(mine) {
    try {
      const answer = await fetch("api/alerts", { cache: "no-store" });
      if (!answer.ok) {
        throw new Error(`alerts: ${answer.status}`);
      }
      const alerts = await answer.json();
      if (source === mine) {
        failures = 0;
        onAlerts(alerts.reverse());
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
    heard();
    mine.addEventListener("open", () => fill(mine));
    mine.addEventListener("beat", heard);
    mine.addEventListener("alert", (event) => {
      heard();
      onAlerts([JSON.parse(event.data)]);
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
