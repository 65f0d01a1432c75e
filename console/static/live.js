// Keeps an open page up to date: a stream sends its parts anew when something changed, and only what differs
// is put in. What a person is writing is never touched.

const offline = document.querySelector(".offline");
const log = document.querySelector(".log");
const newer = document.querySelector(".newer");
let seeing = null;

function isBusy(node) {
  const using = node.querySelector("input:not([type=hidden]):focus, textarea:focus, select:focus, .suggestion > *");
  const areas = [...node.querySelectorAll("textarea")]; // what was refused comes back in them
  const fields = [...node.querySelectorAll("input:not([type=hidden])")];
  return using || areas.some((area) => area.value) || fields.some((field) => field.value !== field.defaultValue);
}

function isKeyed(node) {
  return node.children.length > 0 && [...node.children].every((child) => child.id);
}

function merge(old, fresh) {
  if (old.tagName === "DETAILS") fresh.open = old.open;
  if (old.isEqualNode(fresh)) return;
  if (isKeyed(old) && isKeyed(fresh)) mergeChildren(old, fresh);
  else if (!isBusy(old)) old.replaceWith(fresh);
}

// A region stays what it is on the page; what is sent is only what is in it.
function renew(region, fresh) {
  if (isKeyed(region) && isKeyed(fresh)) mergeChildren(region, fresh);
  else if (region.innerHTML !== fresh.innerHTML && !isBusy(region)) region.replaceChildren(...fresh.childNodes);
}

function mergeChildren(old, fresh) {
  const wanted = new Set([...fresh.children].map((child) => child.id));
  for (const child of [...old.children]) if (!wanted.has(child.id)) child.remove();
  let place = old.firstElementChild;
  for (const child of [...fresh.children]) {
    const known = [...old.children].find((one) => one.id === child.id);
    if (!known) old.insertBefore(child, place);
    else {
      if (known === place) place = place.nextElementSibling;
      else old.insertBefore(known, place);
      merge(known, child);
    }
  }
}

function show(html) {
  const page = new DOMParser().parseFromString(html, "text/html");
  const follows = isAtEnd();
  const last = log?.lastElementChild?.id;
  const focused = document.activeElement?.closest("[id]")?.id;
  for (const region of document.querySelectorAll("[data-live]")) {
    const fresh = page.getElementById(region.id);
    if (fresh) renew(region, fresh);
  }
  if (follows) toEnd();
  else if (log?.lastElementChild?.id !== last) newer.hidden = false;
  if (focused && document.activeElement === document.body) {
    document.getElementById(focused)?.querySelector("a, button, textarea")?.focus();
  }
  seenSoon();
}

// Whoever looks has heard what they were called about.
function seen() {
  clearTimeout(seeing);
  seeing = null;
  if (document.visibilityState !== "visible") return;
  const body = new URLSearchParams({ csrf: document.body.dataset.csrf });
  fetch("/console/seen", { method: "POST", body }).catch(() => {});
}

function seenSoon() {
  seeing ??= setTimeout(seen, 5000); // once for all that comes until then
}

function isAtEnd() {
  return Boolean(log) && log.scrollHeight - log.scrollTop - log.clientHeight < 80;
}

function toEnd() {
  if (log) log.scrollTop = log.scrollHeight;
}

// Browsers come back by themselves, but not after an answer that was no stream.
function check(stream, address) {
  offline.hidden = stream.readyState === EventSource.OPEN;
  if (stream.readyState === EventSource.CLOSED) watch(address);
}

function watch(address) {
  const from = new URL(address, location.href);
  from.searchParams.set("mark", document.body.dataset.mark);
  const stream = new EventSource(from); // when it comes back, the browser says which mark it had last
  stream.onopen = () => (offline.hidden = true);
  stream.onmessage = (event) => {
    document.body.dataset.mark = event.lastEventId;
    show(JSON.parse(event.data));
  };
  stream.addEventListener("bye", () => location.reload());
  stream.onerror = () => setTimeout(() => check(stream, address), 4000);
  addEventListener("pagehide", () => stream.close());
  addEventListener("pageshow", (event) => event.persisted && location.reload());
}

log?.addEventListener("scroll", () => isAtEnd() && (newer.hidden = true));
newer?.addEventListener("click", toEnd);
toEnd();
if (document.body.dataset.stream) watch(document.body.dataset.stream);
seen();
document.addEventListener("visibilitychange", seen);
