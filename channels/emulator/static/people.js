// The list of customers.

import { $, avatar, h, ticks } from "./dom.js";
import { dayName, phoneNumber, summary, time } from "./format.js";

/** Draw the list: those with messages first, newest on top, then the others by name. */
export function drawPeople(customers, current, query) {
  const wanted = query.trim().toLowerCase();
  const shown = [...customers.values()].filter((customer) => !wanted || text(customer).includes(wanted)).sort(byRecency);
  const focused = document.activeElement?.closest?.(".customer")?.dataset.id;
  $("customers").replaceChildren(...shown.map((customer) => h("li", {}, row(customer, customer.id === current))));
  $("nobody").hidden = shown.length > 0;
  if (focused) document.querySelector(`.customer[data-id="${CSS.escape(focused)}"]`)?.focus();
}

const text = ({ name, phone, username, hint, language, bsuid }) =>
  [name, phone, username, hint, language, bsuid].join(" ").toLowerCase();

function byRecency(one, other) {
  if (one.last && other.last) return other.last.at.localeCompare(one.last.at);
  if (one.last || other.last) return one.last ? -1 : 1;
  return one.name.localeCompare(other.name);
}

function row(customer, selected) {
  const { id, name, language, last, unread, typing } = customer;
  const when = last ? h("time", { datetime: last.at, text: dayName(last.at) === "Today" ? time(last.at) : dayName(last.at) }) : null;
  return h(
    "a",
    { class: "customer", href: `#/${encodeURIComponent(id)}`, "data-id": id, "aria-current": selected ? "true" : null },
    avatar(name),
    h(
      "span",
      { class: "customer-text" },
      h("span", { class: "line" }, h("strong", { text: name }), h("span", { class: "language", title: "Language", text: language }), when),
      h("span", { class: "line" }, preview(last, typing, customer), unread ? badge(unread) : null),
    ),
  );
}

function preview(last, typing, customer) {
  if (typing) return h("span", { class: "about typing", text: "typing…" });
  if (!last) return h("span", { class: "about", text: customer.hint || identity(customer) });
  const mine = last.author === "customer";
  return h("span", { class: "about" }, mine ? ticks(last.status) : null, summary(last));
}

const badge = (count) => h("span", { class: "badge", "aria-label": `${count} unread`, text: count });

/** How Deskhand can know the customer. */
export const identity = ({ phone, username, bsuid }) =>
  phone ? phoneNumber(phone) : `${username ? `@${username} · ` : ""}${bsuid}`;
