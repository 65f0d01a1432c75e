// How messages look.

import { mediaUrl, transcript } from "./api.js";
import { h, icon, ticks } from "./dom.js";
import { formatted, size, summary, time } from "./format.js";
import { player } from "./player.js";

/**
 * One message as a list item. `on` has what can be done with it: tap, sheet, actions, picture, place, played;
 * `find(id)` the message it answers; `names` who is who.
 */
export function messageItem(bubble, { on, find, names }) {
  if (bubble.author === "note") return h("li", { class: "note", "data-id": bubble.id, text: bubble.content.body });
  const mine = bubble.author === "customer";
  const body = h("div", { class: "bubble" }, ...inside(bubble, { on, find, names }));
  const choices = taps(bubble, on);
  const item = h(
    "li",
    { class: `message ${mine ? "mine" : "theirs"} kind-${bubble.kind}`, "data-id": bubble.id, tabindex: "-1" },
    h("span", { class: "hidden-text", text: `${mine ? names.customer : names.business}: ` }),
    h("div", { class: "stack" }, body, ...(choices ? [choices] : []), reactions(bubble)),
  );
  const open = h("button", { class: "more", "aria-label": "What to do with this message", tabindex: "-1" }, icon("chevron"));
  open.addEventListener("click", () => on.actions(bubble.id));
  body.append(open);
  longPress(body, () => on.actions(bubble.id));
  return item;
}

/** Only the ticks, when nothing else has changed. */
export function updateTicks(item, bubble) {
  item.querySelector(".ticks")?.replaceWith(ticks(bubble.status));
}

function inside(bubble, { on, find, names }) {
  const parts = [];
  const answered = bubble.reply_to && find(bubble.reply_to);
  if (answered && !bubble.revoked) parts.push(quote(answered, names));
  if (bubble.revoked) parts.push(h("p", { class: "gone", text: "This message was deleted" }));
  else parts.push(...(CONTENT[bubble.kind] ?? CONTENT.text)(bubble, on));
  parts.push(meta(bubble));
  return parts;
}

function meta(bubble) {
  const line = h("span", { class: "meta" });
  if (bubble.edited && !bubble.revoked) line.append(h("span", { text: "edited" }));
  line.append(h("time", { datetime: bubble.at, text: time(bubble.at) }));
  if (bubble.author === "customer" && !bubble.revoked) line.append(ticks(bubble.status));
  return line;
}

function quote(bubble, names) {
  const who = bubble.author === "customer" ? "You" : names.business;
  return h("div", { class: "quote" }, h("strong", { text: who }), h("span", { text: summary(bubble) }));
}

function words(text, className = "words") {
  const paragraph = h("p", { class: className, dir: "auto" });
  paragraph.append(formatted(text ?? ""));
  return paragraph;
}

const CONTENT = {
  text: ({ content }) => [words(content.body)],
  tap: ({ content }) => [words(content.body)],
  unsupported: ({ content }) => [h("p", { class: "gone", text: `A ${content.body}, which the Cloud API cannot carry` })],
  buttons: ({ content }, on) => interactive(content, on),
  list: ({ content }, on) => interactive(content, on),
  link: ({ content }, on) => interactive(content, on),
  location_request: ({ content }, on) => interactive(content, on),
  template: ({ content }) => [h("span", { class: "tag", text: "Template" }), words(content.body)],
  image: ({ content }, on) => [photo(content, on), ...caption(content)],
  sticker: ({ content }, on) => [photo(content, on)],
  video: ({ content }) => [video(content), ...caption(content)],
  audio: (bubble, on) => [sound(bubble, on), ...(bubble.author === "customer" ? [heard(bubble.id)] : [])],
  document: ({ content }) => [paper(content), ...caption(content)],
  location: ({ content }) => [map(content)],
  contacts: () => [words("Contact card")],
};

function interactive(content, on) {
  const parts = [];
  if (content.header?.text) parts.push(h("p", { class: "head", dir: "auto", text: content.header.text }));
  else if (content.header?.kind === "image") parts.push(photo(content.header, on));
  else if (content.header) parts.push(paper(content.header));
  parts.push(words(content.body));
  if (content.footer) parts.push(words(content.footer, "foot"));
  return parts;
}

const caption = (content) => (content.caption ? [words(content.caption)] : []);
const source = (content) => (content.media_id ? mediaUrl(content.media_id) : content.link);

function photo(content, on) {
  const picture = h("img", { src: source(content), alt: content.caption ?? "Photo", loading: "lazy" });
  return h("button", { class: "photo", "aria-label": "Show the picture large", onclick: () => on.picture(picture.src, picture.alt) }, picture);
}

const video = (content) => h("video", { src: source(content), controls: true, preload: "metadata" });

const sound = ({ id, content }, on) => player(source(content), content.voice, () => on.played(id));

const LISTENING_MS = [1500, 2500, 5000, 10000, 20000, 40000];

/** What the business heard in a voice note, once it has listened to it. */
function heard(message) {
  const text = h("p", { class: "transcript", dir: "auto", hidden: true });
  const look = async (tries) => {
    const found = await transcript(message).catch(() => ({}));
    if (found.text) Object.assign(text, { textContent: found.text, hidden: false });
    else if (tries.length && text.isConnected !== false) setTimeout(look, tries[0], tries.slice(1));
  };
  setTimeout(look, 0, LISTENING_MS);
  return text;
}

function paper(content) {
  const name = content.filename ?? "document";
  const about = [name.includes(".") ? name.split(".").pop().toUpperCase() : "File"];
  if (content.size) about.push(size(content.size));
  return h(
    "a",
    { class: "paper", href: source(content), download: name },
    h("span", { class: "paper-icon" }, icon("file")),
    h("span", { class: "paper-text" }, h("strong", { text: name }), h("small", { text: about.join(" · ") })),
    icon("down"),
  );
}

function map(content) {
  const place = `${content.latitude.toFixed(4)}, ${content.longitude.toFixed(4)}`;
  return h(
    "div",
    { class: "place" },
    h("div", { class: "map", "aria-hidden": "true" }, icon("pin")),
    h("strong", { text: content.name ?? "Location" }),
    h("small", { text: content.address ?? place }),
  );
}

function taps(bubble, on) {
  const { kind, content } = bubble;
  if (kind === "list") return group(choice("list", content.button, () => on.sheet(bubble.id), bubble.tapped));
  if (kind === "link") {
    return group(h("a", { class: "tap", href: content.url, target: "_blank", rel: "noopener noreferrer" }, icon("link"), content.title));
  }
  if (kind === "location_request") return group(choice("pin", "Send location", () => on.place()));
  if (!content.buttons?.length) return null;
  return group(...content.buttons.map((button) => {
    const chosen = bubble.tapped === button.id;
    const element = choice("reply", button.title, () => on.tap(bubble.id, button.id));
    if (chosen) element.classList.add("chosen");
    if (bubble.tapped && !chosen) element.classList.add("passed");
    element.setAttribute("aria-pressed", chosen);
    return element;
  }));
}

const group = (...choices) => h("div", { class: "taps" }, ...choices);
const choice = (name, title, onclick) => h("button", { class: "tap", onclick }, icon(name), h("span", { dir: "auto", text: title }));

function reactions(bubble) {
  const all = Object.values(bubble.reactions);
  if (!all.length) return null;
  return h("span", { class: "reacted", role: "img", "aria-label": `Reactions: ${all.join(" ")}`, text: [...new Set(all)].join("") });
}

function longPress(element, act) {
  let timer;
  element.addEventListener("pointerdown", (event) => {
    if (event.pointerType === "mouse" || event.target.closest("button, a, input")) return;
    timer = setTimeout(act, 450);
  });
  for (const end of ["pointerup", "pointercancel", "pointermove"]) element.addEventListener(end, () => clearTimeout(timer));
  element.addEventListener("contextmenu", (event) => {
    if (event.target.closest("a, img")) return;
    event.preventDefault();
    clearTimeout(timer);
    act();
  });
}
