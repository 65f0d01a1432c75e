// A small player for voice notes and other sound.

import { h, icon } from "./dom.js";
import { duration } from "./format.js";

let playing = null;

/** Plays `url`; only one sound at a time. `started` is called when it begins. */
export function player(url, voice, started) {
  const audio = new Audio(url);
  audio.preload = "metadata";
  const button = h("button", { class: "play", "aria-label": "Play" }, icon("play"));
  const range = h("input", { type: "range", min: "0", max: "100", step: "any", value: "0", "aria-label": "Position" });
  const clock = h("span", { class: "clock", text: "0:00" });

  const show = () => {
    range.value = audio.duration ? (100 * audio.currentTime) / audio.duration : 0;
    range.style.setProperty("--done", `${range.value}%`);
    clock.textContent = duration(audio.currentTime || audio.duration);
  };
  const face = () => {
    button.replaceChildren(icon(audio.paused ? "play" : "pause"));
    button.setAttribute("aria-label", audio.paused ? "Play" : "Pause");
  };
  button.addEventListener("click", () => (audio.paused ? audio.play() : audio.pause()));
  range.addEventListener("input", () => { if (audio.duration) audio.currentTime = (range.value / 100) * audio.duration; });
  audio.addEventListener("play", () => {
    if (playing !== audio) playing?.pause();
    playing = audio;
    if (audio.currentTime === 0) started();
  });
  for (const event of ["play", "pause", "ended"]) audio.addEventListener(event, face);
  for (const event of ["timeupdate", "loadedmetadata", "durationchange"]) audio.addEventListener(event, show);
  const kind = h("span", { class: "sound-kind", "aria-hidden": "true" }, icon(voice ? "mic" : "file"));
  return h("div", { class: "sound", role: "group", "aria-label": voice ? "Voice note" : "Audio" }, kind, button, range, clock);
}
