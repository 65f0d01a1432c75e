// Builds elements without ever parsing HTML.

const ICONS = {
  add: "M12 5v14M5 12h14",
  back: "M15 5l-7 7 7 7",
  bin: "M5 7h14M10 7V5h4v2M7 7l1 12h8l1-12M10.5 11v5M13.5 11v5",
  bug: "M9 8a3 3 0 0 1 6 0M8 9h8v5a4 4 0 0 1-8 0zM4 7l3 2.5M20 7l-3 2.5M3 13.5h5M16 13.5h5M4.5 19.5L8 16.5M19.5 19.5L16 16.5M12 9v9",
  chevron: "M6 9l6 6 6-6",
  clip: "M19 11.5l-7.2 7.2a4.6 4.6 0 0 1-6.5-6.5l7.6-7.6a3.1 3.1 0 0 1 4.4 4.4l-7.6 7.6a1.6 1.6 0 0 1-2.2-2.2l6.8-6.8",
  close: "M6 6l12 12M18 6L6 18",
  copy: "M9 9h10v11H9zM15 9V4H5v11h4",
  down: "M12 5v13M6 12.5l6 6 6-6",
  edit: "M4 20l1-4.5L16 4.5l3.5 3.5L8.5 19zM14 6.5l3.5 3.5",
  file: "M7 3h7l5 5v13H7zM14 3v5h5",
  help: "M9 9a3 3 0 1 1 4 2.8c-.8.4-1 1-1 2.2M12 17.6v.1M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z",
  link: "M14 5h5v5M19 5l-8 8M17 14v5H5V7h5",
  list: "M9 6.5h11M9 12h11M9 17.5h11M4.5 6.5h.1M4.5 12h.1M4.5 17.5h.1",
  mic: "M12 3.5a3 3 0 0 1 3 3v5a3 3 0 0 1-6 0v-5a3 3 0 0 1 3-3zM6 11.5a6 6 0 0 0 12 0M12 17.5V21",
  more: "M12 6v.1M12 12v.1M12 18v.1",
  pause: "M8.5 6v12M15.5 6v12",
  phone: "M6 4h3l1.5 4.5-2 1.5a11 11 0 0 0 5.5 5.5l1.5-2 4.5 1.5v3a2 2 0 0 1-2.2 2A15.5 15.5 0 0 1 4 6.2 2 2 0 0 1 6 4z",
  pin: "M12 21s-6.5-5.6-6.5-11a6.5 6.5 0 0 1 13 0c0 5.4-6.5 11-6.5 11zM12 12.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z",
  play: "M8 5.5v13l10.5-6.5z",
  reply: "M10 6L4.5 11.5 10 17M5 11.5h8.5a6 6 0 0 1 6 6v1",
  search: "M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.5 15.5L20.5 20.5",
  send: "M4.5 12L4 4.5 21 12 4 19.5l.5-7.5zm0 0H13",
};

/** An element with properties (`class`, `text`, `on...`, attributes) and children. */
export function h(name, props = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(props)) {
    if (value === undefined || value === null || value === false) continue;
    if (key === "text") element.textContent = value;
    else if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else element.setAttribute(key, value === true ? "" : value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

/** A line drawing in the colour of the text around it. */
export function icon(name) {
  return drawing(ICONS[name], "0 0 24 24", "glyph");
}

/** Ticks: one, two, two in colour, a clock while waiting, a cross for failed. */
export function ticks(status) {
  const paths = { sent: "M7 9.5l3 3 6-7", failed: "M8 5l8 8M16 5l-8 8" };
  const svg = drawing(paths[status] ?? "M2 9.5l3 3 6-7M9.5 11.5l1.2 1L17 5.5", "0 0 18 16", `ticks ${status}`);
  svg.setAttribute("role", "img");
  svg.removeAttribute("aria-hidden");
  svg.setAttribute("aria-label", status);
  return svg;
}

function drawing(path, box, className) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", box);
  svg.setAttribute("class", className);
  svg.setAttribute("aria-hidden", "true");
  const line = document.createElementNS("http://www.w3.org/2000/svg", "path");
  line.setAttribute("d", path);
  svg.append(line);
  return svg;
}

export const $ = (id) => document.getElementById(id);

/** Put the drawings into everything that names one. */
export function drawIcons(root = document) {
  for (const place of root.querySelectorAll("[data-icon]")) place.prepend(icon(place.dataset.icon));
}

/** Open a dialog that closes by its button, by Escape, and by a click beside it. */
export function open(dialog) {
  if (!dialog.dataset.ready) {
    dialog.dataset.ready = "yes";
    dialog.addEventListener("click", (event) => {
      if (event.target === dialog || event.target.closest("[data-close]")) dialog.close();
    });
  }
  dialog.showModal();
}

/** An avatar whose colour follows from the name. */
export function avatar(name) {
  const initials = name.split(/\s+/).map((part) => part[0] ?? "").slice(0, 2).join("").toUpperCase();
  let hash = 0;
  for (const letter of name) hash = (hash * 31 + letter.codePointAt(0)) % 360;
  const element = h("span", { class: "avatar", "aria-hidden": "true", text: initials });
  element.style.setProperty("--hue", hash);
  return element;
}
