// What a person writes in a conversation stays in their tab until it is sent, past other pages and logins that end.

const conversation = document.body.dataset.conversation;
let sent = null;

function place(kind, field) {
  return `${kind}:${conversation}:${field.dataset.draft}`;
}

function onHide() {
  if (sent?.matches(".leave")) return sessionStorage.clear();
  for (const field of document.querySelectorAll("[data-draft]")) {
    if (field.value) sessionStorage.setItem(place(field.form === sent ? "sent" : "draft", field), field.value);
  }
}

function onShow() {
  sent = null;
  if (document.body.matches(".door")) return giveBack();
  for (const field of document.querySelectorAll("[data-draft]")) {
    sessionStorage.removeItem(place("sent", field)); // it has arrived, or is in the field again
    putIn(field, sessionStorage.getItem(place("draft", field)));
    sessionStorage.removeItem(place("draft", field));
  }
}

function putIn(field, draft) {
  if (!draft || field.value) return;
  field.value = draft;
  const menu = field.closest("details");
  if (menu) menu.open = true;
}

// A form that led to the login, or to an error, has not arrived.
function giveBack() {
  for (const key of Object.keys(sessionStorage).filter((one) => one.startsWith("sent:"))) {
    sessionStorage.setItem(key.replace("sent:", "draft:"), sessionStorage.getItem(key));
    sessionStorage.removeItem(key);
  }
}

addEventListener("submit", (event) => (sent = event.target));
addEventListener("pagehide", onHide);
addEventListener("pageshow", onShow);
