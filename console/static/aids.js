// Help with an answer: macros, suggestions, translations and the customer's file, fetched when needed.

function insert(words) {
  const text = document.getElementById("text");
  if (!text) return;
  const gap = text.value && !/\s$/.test(text.value) ? "\n" : "";
  text.setRangeText(gap + words, text.value.length, text.value.length, "end");
  text.focus();
}

async function fill(node, address) {
  const answer = await fetch(address, { headers: { accept: "text/html" } }).catch(() => null);
  if (!answer?.ok || answer.redirected) return;
  node.innerHTML = await answer.text(); // our own page's, under its policy
}

async function fetchFor(button) {
  button.disabled = true; // a chat model may think for a while
  button.setAttribute("aria-busy", "true");
  await fill(document.getElementById(button.dataset.into), button.dataset.fetches);
  button.removeAttribute("aria-busy");
  button.disabled = false;
}

async function translate(button) {
  const said = button.closest(".said")?.querySelector(".bubble .text");
  if (!said) return;
  button.disabled = true;
  const query = new URLSearchParams({ text: said.textContent });
  const place = document.createElement("div");
  await fill(place, `${button.dataset.translates}?${query}`);
  said.after(place);
  button.hidden = true;
}

function onClick(event) {
  const button = event.target.closest("button");
  if (!button) return;
  if (button.dataset.insert) insert(button.dataset.insert);
  if (button.dataset.fetches) fetchFor(button);
  if (button.dataset.translates) translate(button);
}

function onChange(event) {
  const select = event.target.closest("[data-inserts]");
  if (!select?.value) return;
  insert(select.value);
  select.value = "";
}

// What takes a while says so, and is sent once.
function onSubmit(event) {
  const button = event.submitter;
  if (!button?.dataset.busy) return;
  button.textContent = button.dataset.busy;
  button.disabled = true;
}

addEventListener("click", onClick);
addEventListener("submit", onSubmit);
addEventListener("change", onChange);
document.querySelectorAll("[data-loads]").forEach((node) => fill(node, node.dataset.loads));
