// The emulator's API, and its stream of changes.

const ROOT = "/emulator";

async function ask(path, options = {}) {
  const response = await fetch(ROOT + path, options);
  if (!response.ok) {
    const problem = await response.json().catch(() => ({}));
    throw new Error(typeof problem.detail === "string" ? problem.detail : `HTTP ${response.status}`);
  }
  return response.status === 204 ? null : response.json();
}

const send = (path, body) =>
  ask(path, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });

const at = (customer) => `/customers/${encodeURIComponent(customer)}`;

export const about = () => ask("/about");
export const customers = () => ask("/customers");
export const invent = (wanted) => send("/customers", wanted);
export const messages = (customer) => ask(`${at(customer)}/messages`);
export const act = (customer, what) => send(`${at(customer)}/messages`, what);
export const read = (customer) => send(`${at(customer)}/read`, {});
export const played = (customer, message) => send(`${at(customer)}/played/${encodeURIComponent(message)}`, {});
export const faults = () => ask("/faults");
export const plan = (fault, count) => send("/faults", { fault, count });
export const clearFaults = () => ask("/faults", { method: "DELETE" });
export const deliveries = () => ask("/deliveries");
export const handshake = () => send("/handshake", {});
export const transcript = (message) => ask(`/transcripts/${encodeURIComponent(message)}`);
export const mediaUrl = (id) => `${ROOT}/media/${encodeURIComponent(id)}`;

export function attach(customer, file, { caption, voice, replyTo } = {}) {
  const form = new FormData();
  form.append("file", file);
  if (caption) form.append("caption", caption);
  if (voice) form.append("voice", "true");
  if (replyTo) form.append("reply_to", replyTo);
  return ask(`${at(customer)}/media`, { method: "POST", body: form });
}

/** Calls `on[kind](data)` for every change after `since`; `on.line(connected)` when the line drops or is back. */
export function watch(since, on) {
  const source = new EventSource(`${ROOT}/events?since=${since}`);
  for (const kind of ["message", "customer", "typing", "reset"]) {
    source.addEventListener(kind, (event) => {
      if (event.data) on[kind]?.(JSON.parse(event.data));
    });
  }
  let quiet;
  source.addEventListener("open", () => { clearTimeout(quiet); on.line(true); });
  source.addEventListener("error", () => { clearTimeout(quiet); quiet = setTimeout(() => on.line(false), 3000); });
}
