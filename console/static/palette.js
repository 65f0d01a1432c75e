// The command palette: Ctrl+K, then a few letters of where to go or what to do.

const palette = document.getElementById("palette");
const find = document.getElementById("palette-find");
const list = document.getElementById("palette-list");
let shown = [];
let chosen = 0;

function commands() {
  const links = [...document.querySelectorAll(".bar a[href], .places a[href], .leave a[href]")];
  const acts = [...document.querySelectorAll("[data-command]")].filter((one) => !one.disabled);
  const macros = [...document.querySelectorAll("#macro option")].filter((one) => one.value);
  return [
    ...acts.map((one) => ({ label: one.textContent.trim(), run: () => act(one) })),
    ...links.map((one) => ({ label: (one.getAttribute("aria-label") ?? one.textContent).trim(), run: () => one.click() })),
    ...macros.map((one) => ({ label: one.textContent.trim(), run: () => pick(one) })),
  ].map((one) => ({ ...one, label: one.label.replace(/\s+/g, " ") }));
}

function act(node) {
  node.scrollIntoView({ block: "nearest" });
  node.click();
  if (node.tagName === "SUMMARY") node.parentElement.querySelector("select, textarea, form button")?.focus();
}

function pick(option) {
  const select = option.closest("select");
  select.value = option.value;
  select.dispatchEvent(new Event("change", { bubbles: true }));
}

function show() {
  const words = find.value.trim().toLowerCase();
  shown = commands().filter((one) => one.label.toLowerCase().includes(words));
  if (words) shown.push({ label: find.dataset.search.replace("…", find.value.trim()), run: search });
  chosen = 0;
  list.replaceChildren(...shown.map(row));
  mark();
}

function row(command, number) {
  const item = document.createElement("li");
  item.id = `palette-${number}`;
  item.role = "option";
  item.textContent = command.label;
  item.addEventListener("click", () => run(number));
  return item;
}

function mark() {
  [...list.children].forEach((item, number) => item.setAttribute("aria-selected", String(number === chosen)));
  const current = list.children[chosen];
  find.setAttribute("aria-activedescendant", current?.id ?? "");
  current?.scrollIntoView({ block: "nearest" });
}

function run(number) {
  palette.close();
  shown[number]?.run();
}

function search() {
  location.href = `/console/search?q=${encodeURIComponent(find.value.trim())}`;
}

function onKey(event) {
  const steps = { ArrowDown: 1, ArrowUp: -1 };
  if (event.key in steps) {
    event.preventDefault();
    chosen = (chosen + steps[event.key] + shown.length) % Math.max(1, shown.length);
    mark();
  } else if (event.key === "Enter") {
    event.preventDefault();
    run(chosen);
  }
}

function toggle() {
  if (palette.open) return palette.close();
  palette.showModal();
  find.value = "";
  find.focus();
  show();
}

addEventListener("keydown", (event) => {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
    event.preventDefault();
    toggle();
  }
});
document.getElementById("palette-open")?.addEventListener("click", toggle);
find.addEventListener("input", show);
find.addEventListener("keydown", onKey);
palette.addEventListener("click", (event) => event.target === palette && palette.close());
