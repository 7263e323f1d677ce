// Asks the server, and asks again where the answer is only not known yet.

const WAITS_MS = [500, 1_000, 2_000, 4_000];

/** What was asked for is not there, or was asked wrongly: asking again would not help. */
export class Refused extends Error {
  constructor(status, detail) {
    super(detail);
    this.status = status;
  }
}

async function detail(answer) {
  try {
    return (await answer.json()).detail ?? "";
  } catch {
    return "";
  }
}

function pause(ms, signal) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal?.addEventListener("abort", () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}

/**
 * The JSON under a path. While the server starts, moves what it holds or is away, `onWait` gets
 * words to show, and the question is asked again; `onWait("")` once it is answered.
 */
export async function ask(path, { signal, onWait = () => {} } = {}) {
  for (let failures = 0; ; failures++) {
    let wait = WAITS_MS[Math.min(failures, WAITS_MS.length - 1)];
    try {
      const answer = await fetch(path, { cache: "no-store", signal });
      if (answer.ok) {
        const value = await answer.json();
        onWait("");
        return value;
      }
      const why = await detail(answer);
      if (answer.status !== 503 && answer.status !== 429) {
        throw new Refused(answer.status, why);
      }
      const asked = Number(answer.headers.get("Retry-After"));
      wait = asked > 0 ? Math.min(asked, 10) * 1000 : wait;
      onWait(why || "The server is busy.");
    } catch (error) {
      if (error instanceof Refused || signal?.aborted) {
        throw error;
      }
      onWait("The server does not answer.");
    }
    await pause(wait, signal);
  }
}
