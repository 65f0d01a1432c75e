// Keys for people who answer all day, and forms that are sent once.

const text = () => document.getElementById("text");

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
}

function onShow() {
  document.querySelectorAll("form").forEach((form) => delete form.dataset.sent);
}

document.querySelectorAll("[data-submits]").forEach((field) => field.addEventListener("change", () => field.form.requestSubmit()));
addEventListener("keydown", onKey);
addEventListener("submit", onSubmit);
addEventListener("pageshow", onShow);
