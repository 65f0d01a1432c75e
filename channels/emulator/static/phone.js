// The page: keeps what the emulator tells, shows it, and passes on what the customer does.

import * as api from "./api.js";
import { messageItem, updateTicks } from "./bubbles.js";
import { setUpComposer } from "./composer.js";
import { actions, askText, faultDrawer, listSheet, placeSheet, showPicture } from "./dialogs.js";
import { $, drawIcons, h, open } from "./dom.js";
import { dayName, summary } from "./format.js";
import { drawPeople, identity } from "./people.js";

const customers = new Map();
const bubbles = new Map(); // of the conversation that is open, by id
let about;
let current = null;
let composer;
let pinned = true; // to the newest message

const customer = () => customers.get(current);

async function attempt(work) {
  try {
    return await work;
  } catch (error) {
    notify(error.message);
    return null;
  }
}

function notify(text) {
  $("notice").textContent = text;
  $("notice").hidden = !text;
  clearTimeout(notify.timer);
  if (text) notify.timer = setTimeout(() => { $("notice").hidden = true; }, 6000);
}

const say = (text) => { $("live").textContent = text; };

// ---- the list

const draw = () => drawPeople(customers, current, $("search").value);

async function load() {
  customers.clear();
  for (const each of await api.customers()) customers.set(each.id, each);
  draw();
  await show();
}

// ---- the conversation

async function show() {
  current = decodeURIComponent(location.hash.slice(2)) || null;
  if (!customers.has(current)) current = null;
  document.body.classList.toggle("in-chat", current !== null);
  $("chat").hidden = current === null;
  $("welcome").hidden = current !== null;
  draw();
  if (!current) return;
  const wanted = current;
  header();
  const { messages } = await api.messages(wanted);
  if (wanted !== current) return;
  bubbles.clear();
  $("messages").replaceChildren();
  composer.reset();
  for (const bubble of messages) place(bubble);
  typing(customer().typing);
  toEnd();
  look();
  if (matchMedia("(pointer: fine)").matches) $("text").focus();
}

function header() {
  const { name, language } = customer();
  $("business").textContent = about.business.name;
  $("business-avatar").textContent = about.business.name.slice(0, 1);
  $("self").textContent = `You are ${name} · ${language} · ${identity(customer())}`;
  document.title = `${name} – Phone`;
}

const hooks = {
  tap: (message, id) => does({ type: "tap", message_id: message, id }),
  sheet: (message) => listSheet(bubbles.get(message), (id) => hooks.tap(message, id)),
  place: () => placeSheet((place) => does({ type: "location", ...place })),
  picture: showPicture,
  played: (message) => attempt(api.played(current, message)),
  actions: (message) => openActions(bubbles.get(message)),
};

const does = (what) => attempt(api.act(current, what));

function item(bubble) {
  const names = { business: about.business.name, customer: customer().name };
  return messageItem(bubble, { on: hooks, find: (id) => bubbles.get(id), names });
}

function place(bubble) {
  const before = bubbles.get(bubble.id);
  bubbles.set(bubble.id, bubble);
  const old = before && document.querySelector(`#messages [data-id="${CSS.escape(bubble.id)}"]`);
  if (!old) return append(bubble);
  if (JSON.stringify({ ...before, status: 0, changed: 0 }) === JSON.stringify({ ...bubble, status: 0, changed: 0 })) {
    return updateTicks(old, bubble);
  }
  const fresh = item(bubble);
  fresh.classList.toggle("follows", old.classList.contains("follows"));
  const focused = old.contains(document.activeElement);
  old.replaceWith(fresh);
  if (focused) fresh.focus();
}

function append(bubble) {
  const list = $("messages");
  const last = [...bubbles.values()].at(-2);
  if (!last || dayName(last.at) !== dayName(bubble.at)) {
    list.append(h("li", { class: "day" }, h("span", { text: dayName(bubble.at) })));
  }
  const fresh = item(bubble);
  if (last && last.author === bubble.author && dayName(last.at) === dayName(bubble.at)) fresh.classList.add("follows");
  list.append(fresh);
}

function typing(on) {
  $("dots").hidden = !on;
  clearTimeout(typing.timer);
  if (on) typing.timer = setTimeout(() => typing(false), 25_000);
}

const atEnd = () => $("scroller").scrollHeight - $("scroller").scrollTop - $("scroller").clientHeight < 140;
function toEnd() {
  pinned = true;
  $("scroller").scrollTop = $("scroller").scrollHeight;
  $("jump").hidden = true;
}

function look() {
  if (current && document.visibilityState === "visible" && customer().unread) attempt(api.read(current));
}

// ---- what can be done with a message

function openActions(bubble) {
  const mine = bubble.author === "customer";
  const deeds = [["reply", "Reply", () => composer.quote(bubble)]];
  if (bubble.content.body) deeds.push(["copy", "Copy the text", () => navigator.clipboard.writeText(bubble.content.body)]);
  if (mine && bubble.kind === "text") deeds.push(["edit", "Edit", () => editMessage(bubble)]);
  if (mine) deeds.push(["bin", "Delete for everybody", () => does({ type: "revoke", message_id: bubble.id })]);
  actions(bubble, deeds, (emoji) => does({ type: "reaction", message_id: bubble.id, emoji }));
}

const editMessage = (bubble) => askText(
  { title: "Edit the message", label: "Message", value: bubble.content.body, act: "Save" },
  (body) => does({ type: "edit", message_id: bubble.id, body }),
);

function askNumber() {
  const { phone } = customer();
  const value = `+${phone.slice(0, -4)}${String(Math.floor(Math.random() * 10_000)).padStart(4, "0")}`;
  askText(
    { title: "Change phone number", label: "New number, with country code", value, act: "Change", type: "tel" },
    (number) => does({ type: "number_change", phone: number }),
  );
}

const MORE = {
  location: () => hooks.place(),
  unsupported: () => does({ type: "unsupported", what: "poll" }),
  faults: () => faultDrawer(about, markFaults),
  number: () => (customer().phone ? askNumber() : does({ type: "number_change" })),
};

const markFaults = (list) => {
  const planned = list.some(({ count }) => count > 0);
  for (const id of ["open-faults", "open-more"]) $(id).classList.toggle("marked", planned);
};

// ---- what the emulator tells

function onMessage(bubble) {
  const owner = customers.get(bubble.customer);
  if (!owner) return;
  const known = owner.last?.id === bubble.id;
  const isNew = bubble.author !== "note" && !known && (!owner.last || bubble.at >= owner.last.at);
  if (known || isNew) owner.last = bubble;
  if (bubble.author === "business") countUnread(owner, bubble);
  if (bubble.customer === current) {
    const fresh = !bubbles.has(bubble.id);
    const follow = pinned || bubble.author === "customer";
    place(bubble);
    if (fresh && bubble.author !== "customer") say(`${about.business.name}: ${summary(bubble)}`);
    if (follow) toEnd();
    else if (fresh) $("jump").hidden = false;
    look();
  }
  draw();
  const mine = bubble.customer === current && bubble.author === "customer";
  if (mine) document.querySelector(".customer[aria-current]")?.scrollIntoView({ block: "nearest" });
}

function countUnread(owner, bubble) {
  owner.waiting ??= new Set();
  if (["sent", "delivered"].includes(bubble.status)) owner.waiting.add(bubble.id);
  else owner.waiting.delete(bubble.id);
  owner.unread = owner.waiting.size;
}

function onTyping({ customer: id, on }) {
  const owner = customers.get(id);
  if (!owner) return;
  owner.typing = on;
  clearTimeout(owner.timer);
  if (on) owner.timer = setTimeout(() => { owner.typing = false; draw(); }, 25_000);
  if (id === current) {
    const follow = pinned;
    typing(on);
    if (follow) toEnd();
  }
  draw();
}

function onCustomer(data) {
  customers.set(data.id, { ...customers.get(data.id), ...data });
  if (data.id === current) header();
  draw();
}

// ---- the page

function setUpMenu() {
  const menu = $("more");
  const close = () => { menu.hidden = true; $("open-more").setAttribute("aria-expanded", "false"); };
  const items = [...menu.querySelectorAll("button")];
  $("open-more").addEventListener("click", (event) => {
    event.stopPropagation();
    menu.hidden = !menu.hidden;
    $("open-more").setAttribute("aria-expanded", String(!menu.hidden));
    if (!menu.hidden) items[0].focus();
  });
  menu.addEventListener("click", (event) => {
    const chosen = event.target.closest("[data-do]");
    if (chosen) { close(); MORE[chosen.dataset.do](); }
  });
  menu.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) { event.preventDefault(); items.at((items.indexOf(document.activeElement) + step) % items.length).focus(); }
    if (event.key === "Escape") { close(); $("open-more").focus(); }
  });
  document.addEventListener("click", close);
}

function setUpMessageKeys() {
  const list = $("messages");
  list.tabIndex = 0;
  list.addEventListener("keydown", (event) => {
    const all = [...list.querySelectorAll(".message")];
    const at = all.indexOf(document.activeElement);
    const next = { ArrowDown: at + 1, ArrowUp: at < 0 ? all.length - 1 : at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (next !== undefined && all[next]) { event.preventDefault(); all[next].focus(); }
    if (event.key === "Enter" && at >= 0) { event.preventDefault(); hooks.actions(all[at].dataset.id); }
  });
}

function setUpPage() {
  drawIcons();
  setUpMenu();
  setUpMessageKeys();
  composer = setUpComposer({ customer: () => current, attempt, notify, name: () => about.business.name });
  $("search").addEventListener("input", draw);
  $("open-new").addEventListener("click", () => open($("new")));
  $("open-faults").addEventListener("click", () => MORE.faults());
  $("jump").addEventListener("click", toEnd);
  $("scroller").addEventListener("scroll", () => { pinned = atEnd(); if (pinned) $("jump").hidden = true; });
  const stay = new ResizeObserver(() => { if (pinned) toEnd(); }); // pictures load late, keyboards open
  stay.observe($("messages"));
  stay.observe($("scroller"));
  $("new-form").addEventListener("submit", invent);
  window.addEventListener("hashchange", () => attempt(show()));
  document.addEventListener("visibilitychange", look);
}

async function invent(event) {
  event.preventDefault();
  const { name, language, hidden } = event.target.elements;
  const made = await attempt(api.invent({ name: name.value.trim() || null, language: language.value, hidden: hidden.checked }));
  $("new").close();
  event.target.reset();
  if (!made) return;
  customers.set(made.id, made);
  location.hash = `#/${encodeURIComponent(made.id)}`;
}

async function start() {
  setUpPage();
  about = await api.about();
  $("about").textContent = `Customers of ${about.business.name}`;
  document.querySelector(".business-name").textContent = about.business.name;
  await load();
  markFaults(await api.faults());
  const line = (connected) => notify(connected ? "" : "The emulator does not answer. Trying again …");
  api.watch(about.now, { message: onMessage, customer: onCustomer, typing: onTyping, reset: load, line });
}

start();
