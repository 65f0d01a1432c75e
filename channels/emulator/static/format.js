// WhatsApp's text formatting, times and sizes.

const MARKS = [
  { pattern: /```([\s\S]+?)```/, tag: "code", plain: true },
  { pattern: /`([^`\n]+)`/, tag: "code", plain: true },
  { pattern: /https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]]/, link: true },
  { pattern: /(?<![\p{L}\p{N}*])\*(?=\S)([^*\n]*[^*\s])\*(?![\p{L}\p{N}*])/u, tag: "strong" },
  { pattern: /(?<![\p{L}\p{N}_])_(?=\S)([^_\n]*[^_\s])_(?![\p{L}\p{N}_])/u, tag: "em" },
  { pattern: /(?<![\p{L}\p{N}~])~(?=\S)([^~\n]*[^~\s])~(?![\p{L}\p{N}~])/u, tag: "s" },
];

/** The text as nodes: bold, italic, struck, monospaced, links, quotes and lists. */
export function formatted(text) {
  const result = document.createDocumentFragment();
  let quote = null;
  for (const [index, line] of splitLines(text).entries()) {
    const quoted = /^> ?(.*)$/s.exec(line);
    if (quoted) {
      quote ??= result.appendChild(document.createElement("blockquote"));
      if (quote.hasChildNodes()) quote.append("\n");
      quote.append(...inline(quoted[1]));
      continue;
    }
    if (index > 0 && !quote) result.append("\n");
    quote = null;
    result.append(...inline(line.replace(/^[-*] (?=\S)/, "•  ")));
  }
  return result;
}

function splitLines(text) {
  const blocks = text.split(/(```[\s\S]+?```)/);
  const lines = [""];
  blocks.forEach((block, index) => {
    const parts = index % 2 ? [block] : block.split("\n");
    lines[lines.length - 1] += parts[0];
    lines.push(...parts.slice(1));
  });
  return lines;
}

function inline(text) {
  let first = null;
  for (const mark of MARKS) {
    const match = mark.pattern.exec(text);
    if (match && (!first || match.index < first.match.index)) first = { mark, match };
  }
  if (!first) return text ? [text] : [];
  const { mark, match } = first;
  const before = text.slice(0, match.index);
  const after = text.slice(match.index + match[0].length);
  return [...(before ? [before] : []), marked(mark, match), ...inline(after)];
}

function marked(mark, match) {
  if (mark.link) {
    const link = document.createElement("a");
    Object.assign(link, { href: match[0], textContent: match[0], target: "_blank", rel: "noopener noreferrer" });
    return link;
  }
  const element = document.createElement(mark.tag);
  const block = mark.plain && match[1].includes("\n");
  if (block) element.className = "block";
  element.append(...(mark.plain ? [block ? match[1].replace(/^\n|\n$/g, "") : match[1]] : inline(match[1])));
  return element;
}

/** The text without its marks, for one-line previews. */
export function plain(text) {
  const holder = document.createElement("div");
  holder.append(formatted(text));
  return holder.textContent.replace(/\s+/g, " ").trim();
}

/** What a message is about in one line. */
export function summary(bubble) {
  const { kind, content } = bubble;
  if (bubble.revoked) return "Message deleted";
  if (content.caption) return plain(content.caption);
  if (content.body) return plain(content.body);
  const names = { image: "Photo", video: "Video", sticker: "Sticker", location: content.name ?? "Location" };
  if (kind === "audio") return content.voice ? "Voice note" : "Audio";
  return names[kind] ?? content.filename ?? "Message";
}

const clock = new Intl.DateTimeFormat([], { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
const day = new Intl.DateTimeFormat("en", { weekday: "long", day: "numeric", month: "long" });

export const time = (iso) => clock.format(new Date(iso));

/** Today, Yesterday, or the date. */
export function dayName(iso) {
  const date = new Date(iso).toDateString();
  const now = new Date();
  if (date === now.toDateString()) return "Today";
  if (date === new Date(now - 86_400_000).toDateString()) return "Yesterday";
  return day.format(new Date(iso));
}

export function size(bytes) {
  if (bytes < 1_000) return `${bytes} B`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1_000)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

export function duration(seconds) {
  const whole = Number.isFinite(seconds) ? Math.round(seconds) : 0;
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

/** +33 6 39 98 12 34, roughly: groups of two or three. */
export const phoneNumber = (digits) => `+${digits.slice(0, 2)} ${digits.slice(2).replace(/(\d{3})(?=\d{2})/g, "$1 ")}`;
