// The service worker: a page of our own without a connection, and calls. It keeps no customer's data.

const KEPT = "deskhand-offline";
const OFFLINE = "/console/offline";

addEventListener("install", (event) => event.waitUntil(keep().then(() => skipWaiting())));
addEventListener("activate", (event) => event.waitUntil(clients.claim()));
addEventListener("fetch", (event) => {
  if (event.request.mode === "navigate") event.respondWith(fetch(event.request).catch(() => caches.match(OFFLINE, { ignoreVary: true })));
  else if (event.request.url.includes("/console/static/")) event.respondWith(asset(event.request));
});
addEventListener("push", (event) => event.waitUntil(call(event.data)));
addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(open());
});

async function keep() {
  const cache = await caches.open(KEPT);
  const page = await fetch(OFFLINE, { cache: "reload" });
  const text = await page.clone().text();
  await cache.put(OFFLINE, page);
  await cache.addAll([...new Set(text.match(/\/console\/static\/[^"]+/g))]);
}

async function asset(request) {
  return (await caches.match(request)) ?? fetch(request);
}

// The words come from the page kept for the person's language; the call itself carries none.
async function call(data) {
  const occasion = data?.json().occasion ?? "waiting";
  const page = await (await caches.match(OFFLINE, { ignoreVary: true }))?.text();
  const words = page?.match(new RegExp(`data-call-${occasion}="([^"]*)"`))?.[1] ?? "Deskhand";
  await registration.showNotification("Deskhand", { body: words, tag: occasion, icon: "/console/static/icon-192.png" });
}

async function open() {
  const windows = await clients.matchAll({ type: "window" });
  const console = windows.find((one) => new URL(one.url).pathname.startsWith("/console"));
  return console ? console.focus() : clients.openWindow("/console");
}
