// Sheets, drawers and menus.

import * as api from "./api.js";
import { $, h, icon, open } from "./dom.js";
import { size, time } from "./format.js";

const EMOJI = ["👍", "❤️", "😂", "😮", "😢", "🙏"];

const PLACES = [
  ["Paris", "Place de la République, 75003 Paris", 48.8675, 2.3638],
  ["Brussels", "Grote Markt 1, 1000 Brussel", 50.8467, 4.3525],
  ["Amsterdam", "Dam 1, 1012 JS Amsterdam", 52.373, 4.8926],
  ["Berlin", "Alexanderplatz 1, 10178 Berlin", 52.5219, 13.4132],
  ["Madrid", "Puerta del Sol 7, 28013 Madrid", 40.4169, -3.7035],
  ["Rome", "Piazza Venezia 5, 00186 Roma", 41.8958, 12.4826],
];

/** The rows of a list message, to pick one. */
export function listSheet(bubble, pick) {
  const { content } = bubble;
  $("sheet-title").textContent = content.button;
  const sections = content.sections.map((section) => h(
    "section",
    {},
    section.title ? h("h3", { text: section.title }) : null,
    ...section.rows.map((row) => rowButton(row, bubble.tapped === row.id, () => { $("sheet").close(); pick(row.id); })),
  ));
  $("sheet-body").replaceChildren(...sections);
  open($("sheet"));
}

function rowButton(row, chosen, onclick) {
  const words = [h("strong", { dir: "auto", text: row.title })];
  if (row.description) words.push(h("small", { dir: "auto", text: row.description }));
  return h("button", { class: "option", "aria-pressed": chosen, onclick }, h("span", { class: "option-text" }, ...words), h("span", { class: "radio", "aria-hidden": "true" }));
}

/** What to do with one message. `deeds`: [icon, label, act]. */
export function actions(bubble, deeds, react) {
  const dialog = $("actions");
  const given = bubble.reactions.customer;
  $("reactions").replaceChildren(...EMOJI.map((emoji) => h("button", {
    "aria-pressed": given === emoji,
    "aria-label": given === emoji ? `Take ${emoji} away` : `React with ${emoji}`,
    text: emoji,
    onclick: () => { dialog.close(); react(given === emoji ? null : emoji); },
  })));
  $("action-list").replaceChildren(...deeds.map(([name, label, act]) =>
    h("button", { class: "deed", onclick: () => { dialog.close(); act(); } }, icon(name), label)));
  open(dialog);
}

/** Pick a place, or where this machine is. */
export function placeSheet(share) {
  const done = (place) => { $("place").close(); share(place); };
  const here = h("button", { class: "deed", onclick: () => navigator.geolocation.getCurrentPosition(
    ({ coords }) => done({ latitude: coords.latitude, longitude: coords.longitude, name: "My position" }),
    () => { here.lastChild.textContent = "Your position is not available"; },
  ) }, icon("pin"), h("span", { text: "Where I am" }));
  const known = PLACES.map(([name, address, latitude, longitude]) =>
    rowButton({ title: name, description: address }, false, () => done({ name, address, latitude, longitude })));
  $("places").replaceChildren(here, ...known);
  open($("place"));
}

/** Ask for one line of text. */
export function askText({ title, label, value, act, type = "text" }, done) {
  $("edit-title").textContent = title;
  $("edit-label").textContent = label;
  $("edit-do").textContent = act;
  const form = $("edit-form");
  Object.assign(form.elements.value, { value, type });
  form.onsubmit = (event) => { event.preventDefault(); $("edit").close(); done(form.elements.value.value.trim()); };
  open($("edit"));
}

/** Show a file before it is sent. `done({file, caption, voice})`. */
export function previewFile(file, done) {
  const form = $("preview-form");
  form.reset();
  const family = file.type.split("/")[0];
  const url = URL.createObjectURL(file);
  $("preview-file").replaceChildren(family === "image" ? h("img", { src: url, alt: "" })
    : h("div", { class: "paper" }, h("span", { class: "paper-icon" }, icon("file")),
      h("span", { class: "paper-text" }, h("strong", { text: file.name }), h("small", { text: size(file.size) }))));
  $("as-voice").hidden = family !== "audio";
  $("caption").hidden = family === "audio";
  form.elements.voice.checked = family === "audio";
  form.onsubmit = (event) => {
    event.preventDefault();
    $("preview").close();
    done({ file, caption: form.elements.caption.value.trim(), voice: family === "audio" && form.elements.voice.checked });
  };
  $("preview").addEventListener("close", () => URL.revokeObjectURL(url), { once: true });
  open($("preview"));
  if (family !== "audio") form.elements.caption.focus();
}

/** A picture, large. */
export function showPicture(url, alt) {
  Object.assign($("picture-img"), { src: url, alt });
  open($("picture"));
}

/** The drawer with faults and the last webhooks; it keeps itself up to date while open. */
export async function faultDrawer(about, changed) {
  $("webhook-url").textContent = about.webhook;
  $("handshake-result").textContent = "";
  const draw = (list) => { drawFaults(list, draw); changed(list); };
  draw(await api.faults());
  await drawDeliveries();
  $("clear-faults").onclick = async () => draw(await api.clearFaults());
  $("handshake").onclick = async () => {
    const { ok, status, error } = await api.handshake();
    $("handshake-result").textContent = ok ? "Deskhand answered the challenge." : `Not verified: ${status ? `HTTP ${status}` : error}`;
  };
  open($("faults"));
  const timer = setInterval(async () => { await drawDeliveries(); changed(await api.faults()); }, 2000);
  $("faults").addEventListener("close", () => clearInterval(timer), { once: true });
}

function drawFaults(list, draw) {
  const change = async (fault, count) => {
    draw(await api.plan(fault, Math.max(0, count)));
    document.querySelector(`[data-fault="${fault}"]`)?.focus();
  };
  $("fault-list").replaceChildren(...list.map(({ fault, meaning, count }) => h(
    "li",
    { class: count ? "planned" : "" },
    h("span", { id: `fault-${fault}`, text: meaning }),
    h("button", { class: "step", "aria-label": `Less of: ${meaning}`, disabled: count === 0, onclick: () => change(fault, count - 1), text: "−" }),
    h("output", { "aria-labelledby": `fault-${fault}`, text: count }),
    h("button", { class: "step", "data-fault": fault, "aria-label": `More of: ${meaning}`, onclick: () => change(fault, count + 1), text: "+" }),
  )));
}

async function drawDeliveries() {
  const list = (await api.deliveries()).filter(({ at }) => at).reverse().slice(0, 20);
  const rows = list.map(({ at, what, attempts, status }) => h(
    "li",
    { class: status === 200 ? "taken" : "refused" },
    h("time", { datetime: at, text: time(at) }),
    h("span", { text: what }),
    h("span", { text: attempts > 1 ? `${attempts} attempts` : "" }),
    h("strong", { text: status ?? "no answer" }),
  ));
  $("deliveries").replaceChildren(...(rows.length ? rows : [h("li", { class: "hint", text: "None yet." })]));
}

