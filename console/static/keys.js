// Keys for people who answer all day, and drafts that survive taking over.

const text = () => document.getElementById("text");
const draftKey = `draft:${document.body.dataset.conversation}`;

function move(step) {
  const links = [...document.querySelectorAll(".line a")];
  const here = links.indexOf(document.activeElement);
  links[Math.min(links.length - 1, Math.max(0, here + step))]?.focus();
}

function onKey(event) {
  const typing = event.target.closest("input, textarea, select");
  if (typing && event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    return typing.form?.requestSubmit(typing.form.querySelector("button.send") ?? typing.form.querySelector("button[type=submit]"));
  }
  if (typing && event.key === "Escape") return typing.blur();
  if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
  const acts = { j: () => move(1), k: () => move(-1), r: () => text()?.focus(), "/": focusSearch };
  if (acts[event.key]) {
    event.preventDefault();
    acts[event.key]();
  }
}

function focusSearch() {
  document.querySelector("#q, #find")?.focus();
}

function onSubmit(event) {
  const form = event.target;
  if (form.dataset.sent) return event.preventDefault();
  form.dataset.sent = "yes"; // a second click sends nothing twice
  if (!text() || form.method !== "post") return;
  if (form.contains(text())) sessionStorage.removeItem(draftKey);
  else if (text().value) sessionStorage.setItem(draftKey, text().value);
}

function onShow() {
  document.querySelectorAll("form").forEach((form) => delete form.dataset.sent);
  const draft = sessionStorage.getItem(draftKey);
  const field = text();
  if (field && draft && !field.value) {
    field.value = draft;
    sessionStorage.removeItem(draftKey);
  }
}

document.querySelectorAll("[data-submits]").forEach((field) => field.addEventListener("change", () => field.form.requestSubmit()));
addEventListener("keydown", onKey);
addEventListener("submit", onSubmit);
addEventListener("pageshow", onShow);
