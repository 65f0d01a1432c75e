// The app on the phone: works offline as far as it can, and is called when somebody waits.

if ("serviceWorker" in navigator) {
  navigator.serviceWorker.register("/console/worker.js", { scope: "/console" }).then(offer).catch(() => {});
}

async function offer(registration) {
  const place = document.getElementById("push");
  if (!place || !("pushManager" in registration)) return;
  const on = document.getElementById("push-on");
  const off = document.getElementById("push-off");
  const show = (subscription) => {
    on.hidden = Boolean(subscription);
    off.hidden = !subscription;
  };
  show(await registration.pushManager.getSubscription());
  on.addEventListener("click", () => subscribe(registration, place).then(show, refused));
  off.addEventListener("click", () => unsubscribe(registration, place).then(show));
}

async function subscribe(registration, place) {
  const subscription = await registration.pushManager.subscribe({
    userVisibleOnly: true,
    applicationServerKey: bytes(place.dataset.key),
  });
  await tell("/console/push", place, subscription);
  return subscription;
}

async function unsubscribe(registration, place) {
  const subscription = await registration.pushManager.getSubscription();
  await tell("/console/push/remove", place, subscription);
  await subscription?.unsubscribe();
  return null;
}

function tell(address, place, subscription) {
  const { endpoint, keys } = subscription.toJSON();
  const body = new URLSearchParams({ csrf: place.dataset.csrf, endpoint, ...keys });
  return fetch(address, { method: "POST", body });
}

function refused() {
  document.getElementById("push-state").textContent = document.getElementById("push-refused").textContent;
}

function bytes(key) {
  const plain = atob(key.replace(/-/g, "+").replace(/_/g, "/"));
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
}
