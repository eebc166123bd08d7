import { words } from "./words.js";

const SHOWN = 500; // the newest; the rest stays reachable through /sandbox/inbox
const $ = (id) => document.getElementById(id);
const address = new URLSearchParams(location.search);
const state = {
    language: address.get("lang") ?? localStorage.getItem("language") ?? "fr",
    filter: address.get("to") ?? "",
    number: "",
    messages: [],
    read: new Set(),
    open: null,
    view: "html",
    loaded: false,
};
if (!words[state.language]) {
    state.language = "fr";
}
const word = (name) => words[state.language][name];

/** Builds an element; text always goes in as text, so nothing a message says can become markup. */
function el(tag, attributes = {}, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
        if (name.startsWith("on")) {
            element.addEventListener(name.slice(2), value);
        } else if (value !== null && value !== undefined && value !== false) {
            element.setAttribute(name, value === true ? "" : value);
        }
    }
    element.append(...children.filter((child) => child !== null));
    return element;
}

function exactly(at) {
    return new Date(at).toLocaleString(state.language, { dateStyle: "full", timeStyle: "medium" });
}

function relatively(at) {
    const seconds = Math.round((new Date(at) - Date.now()) / 1000);
    if (seconds > -45) {
        return word("now");
    }
    const format = new Intl.RelativeTimeFormat(state.language, { style: "short", numeric: "auto" });
    const [size, unit] = seconds > -3600 ? [60, "minute"] : seconds > -86400 ? [3600, "hour"] : [86400, "day"];
    return format.format(Math.round(seconds / size), unit);
}

const time = (at) => el("time", { datetime: at, title: exactly(at) }, relatively(at));

function matches(message) {
    const wanted = state.filter.trim().toLowerCase();
    return !wanted || [message.to, message.subject, message.text].some((text) => text?.toLowerCase().includes(wanted));
}

function empty(title, hint) {
    if (!state.loaded) {
        return el("li", { class: "waiting", "aria-hidden": "true" }, el("i"), el("i"), el("i"));
    }
    const filtered = state.filter.trim() !== "" && state.messages.length > 0;
    return el("li", { class: "empty" },
        el("strong", {}, filtered ? word("noMatch") : title),
        filtered
            ? el("button", { type: "button", class: "quiet", onclick: () => filterBy("") }, word("unfilter"))
            : el("span", {}, hint));
}

function showLetters() {
    const letters = state.messages.filter((message) => message.channel === "EMAIL" && matches(message)).reverse();
    $("mail-count").textContent = letters.length || "";
    $("letters").replaceChildren(...letters.map((letter) => el("li", {},
        el("button", {
            type: "button", "data-id": letter.id, class: state.read.has(letter.id) ? "row" : "row unread",
            "aria-current": state.open === letter.id ? "true" : null, onclick: () => open(letter.id),
        },
        el("span", { class: "who" }, letter.to), time(letter.at),
        el("span", { class: "what" }, letter.subject || word("noSubject")),
        el("span", { class: "snippet" }, (letter.text ?? "").replace(/\s+/g, " ").slice(0, 140)),
        letter.attachments.length ? el("span", { class: "clip", title: word("attachments") }, String(letter.attachments.length)) : null))));
    if (letters.length === 0) {
        $("letters").append(empty(word("emptyMail"), word("emptyMailHint")));
    }
}

function open(id, focus = true) {
    state.open = id;
    state.read.add(id);
    const letter = state.messages.find((message) => message.id === id);
    if (letter && state.view === "html" && !letter.html) {
        state.view = "text";
    } else if (letter?.html && state.view === "text") {
        state.view = "html";
    }
    showLetters();
    showReader();
    if (focus) {
        $("reader").focus({ preventScroll: true });
    }
}

function close() {
    const last = state.open;
    state.open = null;
    showLetters();
    showReader();
    document.querySelector(`[data-id="${last}"]`)?.focus();
}

function showReader() {
    const letter = state.messages.find((message) => message.id === state.open);
    document.body.classList.toggle("reading", Boolean(letter));
    if (!letter) {
        $("reader").replaceChildren(el("p", { class: "empty" }, el("span", {}, word("pick"))));
        return;
    }
    const views = ["html", "text", "source"].filter((view) => view === "source" || letter[view]);
    $("reader").replaceChildren(
        el("header", {},
            el("button", { type: "button", class: "quiet back", onclick: close }, "← ", word("back")),
            el("h2", {}, letter.subject || word("noSubject")),
            el("dl", {},
                el("dt", {}, word("from")), el("dd", {}, letter.fromName ? `${letter.fromName} <${letter.from}>` : letter.from ?? ""),
                el("dt", {}, word("to")), el("dd", {}, letter.to, " · ", time(letter.at))),
            letter.attachments.length ? el("ul", { class: "files", "aria-label": word("attachments") },
                ...letter.attachments.map((file) => el("li", {},
                    el("a", { href: file.href, class: "clip", download: file.name }, file.name, el("small", {}, ` ${size(file.size)}`))))) : null,
            el("div", { class: "views", role: "group", "aria-label": word("views") },
                ...views.map((view) => el("button", {
                    type: "button", "aria-pressed": String(state.view === view),
                    onclick: () => { state.view = view; showReader(); },
                }, word(view))))),
        content(letter));
}

function content(letter) {
    const at = `/sandbox/inbox/${letter.id}`;
    if (state.view === "html" && letter.html) {
        return el("iframe", { title: word("preview"), src: `${at}/html`, sandbox: "allow-popups allow-popups-to-escape-sandbox" });
    }
    const text = el("pre", { tabindex: "0" }, letter.text ?? word("noText"));
    if (state.view === "source") {
        fetch(`${at}/source`).then((answer) => answer.text()).then((source) => { text.textContent = source; });
    }
    return text;
}

function size(bytes) {
    const [value, unit] = bytes < 1024 ? [bytes, "byte"] : bytes < 1048576 ? [bytes / 1024, "kilobyte"] : [bytes / 1048576, "megabyte"];
    return new Intl.NumberFormat(state.language, { style: "unit", unit, unitDisplay: "short", maximumFractionDigits: 1 }).format(value);
}

function showPhone() {
    const phone = state.messages.filter((message) => message.channel !== "EMAIL");
    const numbers = [...new Set(phone.map((message) => message.to))].sort();
    if (!numbers.includes(state.number)) {
        state.number = "";
    }
    $("number").replaceChildren(
        el("option", { value: "" }, word("everybody")),
        ...numbers.map((number) => el("option", { value: number, selected: number === state.number }, number)));
    const shown = phone.filter((message) => matches(message) && (!state.number || message.to === state.number));
    $("phone-count").textContent = shown.length || "";
    $("texts").replaceChildren(...shown.map((message) => el("li", { class: `bubble ${message.channel.toLowerCase()}` },
        el("div", { class: "meta" }, el("b", { class: "channel" }, message.channel), el("span", {}, message.from ?? ""), time(message.at)),
        el("p", {}, ...withCodes(message.text ?? "")),
        state.number ? null : el("div", { class: "to" }, `→ ${message.to}`))));
    if (shown.length === 0) {
        $("texts").append(empty(word("emptyPhone"), word("emptyPhoneHint")));
    }
    $("texts").scrollTop = $("texts").scrollHeight;
}

/** A code of four to eight digits becomes a button that copies it. */
function withCodes(text) {
    return text.split(/(?<![\d+])(\d{4,8})(?!\d)/).map((part, index) => index % 2 === 0 ? part
        : el("button", { type: "button", class: "code", title: word("copy"), onclick: () => copy(part) }, part));
}

async function copy(code) {
    await navigator.clipboard.writeText(code);
    $("news").textContent = word("copied");
}

function filterBy(text) {
    state.filter = text;
    $("search").value = text;
    keepInAddress("to", text.trim());
    showLetters();
    showPhone();
}

function keepInAddress(name, value) {
    const url = new URL(location);
    if (value) {
        url.searchParams.set(name, value);
    } else {
        url.searchParams.delete(name);
    }
    history.replaceState(null, "", url);
}

function showAll() {
    document.documentElement.lang = state.language;
    document.title = word("title");
    document.querySelectorAll("[data-word]").forEach((element) => { element.textContent = word(element.dataset.word); });
    $("search").placeholder = word("searchHint");
    $("language").textContent = word("language");
    $("language").lang = state.language === "fr" ? "en" : "fr";
    $("theme").setAttribute("aria-label", word("theme"));
    $("theme").title = word("theme");
    $("recipients").replaceChildren(...[...new Set(state.messages.map((message) => message.to))].map((to) => el("option", { value: to })));
    $("clock").textContent = new Date().toLocaleTimeString(state.language, { hour: "2-digit", minute: "2-digit" });
    showLetters();
    showReader();
    showPhone();
}

async function refresh() {
    const answer = await fetch(`/sandbox/inbox?limit=${SHOWN}`);
    const known = new Set(state.messages.map((message) => message.id));
    const first = !state.loaded;
    state.messages = await answer.json();
    state.loaded = true;
    const news = state.messages.filter((message) => !known.has(message.id)).length;
    if (!first && news > 0) {
        $("news").textContent = word("news")(news);
    }
    const openGone = state.open && !state.messages.some((message) => message.id === state.open);
    if (openGone) {
        state.open = null;
    }
    showLetters();
    showPhone();
    if (first || openGone) {
        const wide = matchMedia("(min-width: 900px)").matches;
        const newest = state.messages.findLast((message) => message.channel === "EMAIL" && matches(message));
        if (wide && newest) {
            open(newest.id, false);
        }
        showAll();
    }
}

/** One refresh at a time; a burst of changes while it runs costs one more, not one each. */
let wanted = false;
let running = false;
async function refreshSoon() {
    wanted = true;
    if (running) {
        return;
    }
    running = true;
    try {
        while (wanted) {
            wanted = false;
            await refresh();
        }
    } catch {
        link(false); // the event stream connects again by itself and asks once more
    } finally {
        running = false;
    }
}

function link(live) {
    $("link").textContent = word(live ? "live" : "offline");
    $("link").classList.toggle("off", !live);
}

function listen() {
    const changes = new EventSource("/sandbox/inbox/changes");
    changes.onopen = () => link(true);
    changes.onerror = () => link(false);
    changes.onmessage = refreshSoon;
}

$("search").addEventListener("input", () => filterBy($("search").value));
$("number").addEventListener("change", () => { state.number = $("number").value; showPhone(); });
$("language").addEventListener("click", () => {
    state.language = state.language === "fr" ? "en" : "fr";
    localStorage.setItem("language", state.language);
    keepInAddress("lang", "");
    link(!$("link").classList.contains("off"));
    showAll();
});
$("theme").addEventListener("click", () => {
    const root = document.documentElement;
    const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.theme = dark ? "light" : "dark";
    localStorage.setItem("theme", root.dataset.theme);
});
$("clear").addEventListener("click", () => $("sure").showModal());
$("sure").addEventListener("close", () => {
    if ($("sure").returnValue === "yes") {
        fetch("/sandbox/inbox", { method: "DELETE" });
    }
});
document.querySelectorAll("[data-tab]").forEach((tab) => tab.addEventListener("click", () => {
    $("places").dataset.shown = tab.dataset.tab;
    document.querySelectorAll("[data-tab]").forEach((each) => each.setAttribute("aria-pressed", String(each === tab)));
    document.body.classList.remove("reading");
    state.open = null;
    showLetters();
}));
document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && document.body.classList.contains("reading") && !$("sure").open) {
        close();
    }
});
setInterval(() => {
    document.querySelectorAll("time").forEach((element) => { element.textContent = relatively(element.dateTime); });
    $("clock").textContent = new Date().toLocaleTimeString(state.language, { hour: "2-digit", minute: "2-digit" });
}, 30_000);

const theme = address.get("theme") ?? localStorage.getItem("theme");
if (theme === "dark" || theme === "light") {
    document.documentElement.dataset.theme = theme;
}
$("search").value = state.filter;
if (address.get("show") === "phone") {
    document.querySelector("[data-tab=phone]").click();
}
showAll();
refreshSoon();
listen();
