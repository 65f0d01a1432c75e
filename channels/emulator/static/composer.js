// Where the customer writes, records and attaches.

import * as api from "./api.js";
import { previewFile } from "./dialogs.js";
import { $, icon } from "./dom.js";
import { duration, summary } from "./format.js";
import { record } from "./recorder.js";

/** Wires the composer; answers {quote, reset}. `customer()` is whose phone is open. */
export function setUpComposer({ customer, attempt, notify, name }) {
  let quoted = null;
  let recording = null;

  function face() {
    const empty = $("text").value.trim() === "";
    $("send").replaceChildren(icon(empty ? "mic" : "send"));
    $("send").setAttribute("aria-label", empty ? "Record a voice note" : "Send");
    $("text").style.height = "auto";
    $("text").style.height = `${Math.min($("text").scrollHeight, 140)}px`;
  }

  function quote(bubble) {
    quoted = bubble?.id ?? null;
    $("quoting").hidden = !bubble;
    if (!bubble) return;
    $("quoting-who").textContent = bubble.author === "customer" ? "You" : name();
    $("quoting-text").textContent = summary(bubble);
    $("text").focus();
  }

  async function sendText() {
    const body = $("text").value.trim();
    const reply = quoted;
    if (!body) return beginRecording();
    $("text").value = "";
    quote(null);
    face();
    const sent = await attempt(api.act(customer(), { type: "text", body, reply_to: reply }));
    if (!sent && !$("text").value) { $("text").value = body; face(); }
  }

  async function beginRecording() {
    try {
      recording = await record();
    } catch (error) {
      notify(error.name === "NotAllowedError" ? "The microphone is not allowed for this page." : error.message);
      return;
    }
    showRecording(true);
    $("send-recording").focus();
    const show = () => {
      if (!recording) return;
      $("recorded").textContent = duration(recording.elapsed());
      document.querySelector(".level i").style.transform = `scaleX(${recording.level().toFixed(2)})`;
      requestAnimationFrame(show);
    };
    show();
  }

  async function endRecording(keep) {
    const ended = recording;
    recording = null;
    showRecording(false);
    const file = await (keep ? ended?.stop() : ended?.drop());
    if (keep && file) await attempt(api.attach(customer(), file, { voice: true, replyTo: quoted }));
    quote(null);
  }

  function showRecording(on) {
    $("recording").hidden = !on;
    $("writing").hidden = on;
    if (!on) $("text").focus();
  }

  const offer = (file) => previewFile(file, ({ caption, voice }) => {
    attempt(api.attach(customer(), file, { caption, voice, replyTo: quoted }));
    quote(null);
  });

  /** Several files at once are an album: each travels by itself, as WhatsApp sends them. */
  const offerAll = (files) => {
    if (files.length === 1) offer(files[0]);
    else for (const file of files) attempt(api.attach(customer(), file, { caption: "", voice: false, replyTo: null }));
  };

  $("composer").addEventListener("submit", (event) => { event.preventDefault(); sendText(); });
  $("text").addEventListener("input", face);
  $("text").addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      if ($("text").value.trim()) sendText();
    }
    if (event.key === "Escape") quote(null);
  });
  $("text").addEventListener("paste", (event) => {
    const file = event.clipboardData?.files[0];
    if (file) { event.preventDefault(); offer(file); }
  });
  $("unquote").addEventListener("click", () => quote(null));
  $("attach").addEventListener("click", () => $("file").click());
  $("file").addEventListener("change", () => { offerAll([...$("file").files]); $("file").value = ""; });
  $("drop-recording").addEventListener("click", () => endRecording(false));
  $("send-recording").addEventListener("click", () => endRecording(true));
  $("chat").addEventListener("dragover", (event) => event.preventDefault());
  $("chat").addEventListener("drop", (event) => {
    event.preventDefault();
    offerAll([...event.dataTransfer.files]);
  });
  face();
  return { quote, reset: () => { quote(null); $("text").value = ""; face(); } };
}
