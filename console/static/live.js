// Keeps an open page up to date: a stream says that something changed, the page is fetched anew, and only
// what differs is put in. What a person is writing is never touched.

const offline = document.querySelector(".offline");
const log = document.querySelector(".log");
const newer = document.querySelector(".newer");
let fetching = null;
let waiting = false; // something changed while we fetched

function isBusy(node) {
  const fields = [...node.querySelectorAll("input:not([type=hidden]), textarea")];
  const using = node.querySelector("select:focus, .suggestion > *");
  return using || fields.some((field) => field === document.activeElement || field.value !== field.defaultValue);
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

// What has changed decides what is fetched: of a conversation's page mostly only the list beside it has.
function source(mark) {
  const conversation = document.body.dataset.conversation;
  const same = (one, other) => one?.split(".")[1] === other?.split(".")[1];
  if (!conversation || !mark || !same(mark, document.body.dataset.mark)) return location.href;
  return `/console/rail?current=${encodeURIComponent(conversation)}`;
}

async function refresh(mark) {
  const from = source(mark);
  const answer = await fetch(from, { headers: { accept: "text/html" } });
  if (answer.redirected || !answer.ok) return location.reload();
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const follows = isAtEnd();
  const last = log?.lastElementChild?.id;
  const focused = document.activeElement?.closest("[id]")?.id;
  for (const region of document.querySelectorAll("[data-live]")) {
    const fresh = page.getElementById(region.id);
    if (fresh) merge(region, fresh);
  }
  seen();
  document.body.dataset.mark = from === location.href ? page.body.dataset.mark : mark;
  if (follows) toEnd();
  else if (log?.lastElementChild?.id !== last) newer.hidden = false;
  if (focused && document.activeElement === document.body) {
    document.getElementById(focused)?.querySelector("a, button, textarea")?.focus();
  }
}

function refreshOnce(mark) {
  if (fetching) return (waiting = true);
  fetching = refresh(mark).catch(() => {}).finally(() => {
    fetching = null;
    if (waiting) refreshOnce();
    waiting = false;
  });
}

// Whoever looks has heard what they were called about.
function seen() {
  if (document.visibilityState !== "visible") return;
  const body = new URLSearchParams({ csrf: document.body.dataset.csrf });
  fetch("/console/seen", { method: "POST", body }).catch(() => {});
}

function isAtEnd() {
  return Boolean(log) && log.scrollHeight - log.scrollTop - log.clientHeight < 80;
}

function toEnd() {
  if (log) log.scrollTop = log.scrollHeight;
}

function watch() {
  const conversation = document.body.dataset.conversation;
  const query = conversation ? `?conversation=${encodeURIComponent(conversation)}` : "";
  const stream = new EventSource(`/console/changes${query}`);
  stream.onopen = () => (offline.hidden = true);
  stream.onmessage = (event) => event.data !== document.body.dataset.mark && refreshOnce(event.data);
  stream.addEventListener("bye", () => location.reload());
  stream.onerror = () => setTimeout(() => (offline.hidden = stream.readyState === EventSource.OPEN), 4000);
  addEventListener("pagehide", () => stream.close());
}

log?.addEventListener("scroll", () => isAtEnd() && (newer.hidden = true));
newer?.addEventListener("click", toEnd);
toEnd();
watch();
seen();
document.addEventListener("visibilitychange", seen);
setInterval(() => refreshOnce(), 30_000); // waiting times grow without anything happening
