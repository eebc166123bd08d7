import { $, address, el, keepInAddress, relatively, state, word } from "./app.js";
import { buildFaults, showFaults } from "./faults.js";
import { closeCall, showCall, showCalls } from "./hooks.js";
import { closeLetter, refreshLetters, showLetter, showLetters } from "./mail.js";
import { showPhone, tick } from "./phone.js";

const SHOWN = 500; // the newest; the rest stays reachable through /sandbox/inbox
const PAUSE = 250; // ms between two looks while much arrives

function showAll() {
    document.documentElement.lang = state.language;
    document.title = word("title");
    document.querySelectorAll("[data-word]").forEach((element) => { element.textContent = word(element.dataset.word); });
    $("search").placeholder = word("searchHint");
    $("language").textContent = word("language");
    $("language").lang = state.language === "fr" ? "en" : "fr";
    $("theme").setAttribute("aria-label", word("theme"));
    $("theme").title = word("theme");
    showLetters();
    showLetter();
    showPhone();
    showCalls();
    showCall();
    buildFaults();
}

function showTab(name) {
    $("places").dataset.shown = name;
    document.querySelectorAll(".tabs [data-tab]").forEach((tab) => tab.setAttribute("aria-pressed", String(tab.dataset.tab === name)));
    keepInAddress("show", name === "mail" ? "" : name);
}

function filterBy(text) {
    state.filter = text;
    $("search").value = text;
    keepInAddress("to", text.trim());
    showLetters();
    showPhone();
    showCalls();
}

async function refreshInbox() {
    const answer = await fetch(`/sandbox/inbox?limit=${SHOWN}&html=false`);
    const known = new Set(state.messages.map((message) => message.id));
    const first = !state.loaded;
    state.messages = await answer.json();
    state.loaded = true;
    const news = state.messages.filter((message) => !known.has(message.id)).length;
    if (!first && news > 0) {
        $("news").textContent = word("news")(news);
    }
    $("recipients").replaceChildren(...[...new Set(state.messages.map((message) => message.to))].map((to) => el("option", { value: to })));
    refreshLetters(first);
    showPhone();
}

async function refreshWebhooks() {
    state.calls = await (await fetch("/sandbox/webhooks")).json();
    showCalls();
}

async function refreshFaults() {
    state.faults = await (await fetch("/sandbox/faults")).json();
    showFaults();
}

/** One look at a time, and only at what changed; a burst of changes while it runs costs one more, not one each. */
const looks = { inbox: refreshInbox, webhooks: refreshWebhooks, faults: refreshFaults };
let wanted = null;
let seen = {};
let running = false;
async function look(now) {
    wanted = now;
    if (running) {
        return;
    }
    running = true;
    try {
        while (wanted) {
            const next = wanted;
            wanted = null;
            for (const part of Object.keys(looks).filter((each) => next[each] !== seen[each])) {
                await looks[part]();
                seen[part] = next[part];
            }
            await new Promise((done) => { setTimeout(done, PAUSE); });
        }
    } catch {
        link(false); // the event stream connects again by itself and tells the state once more
    } finally {
        running = false;
    }
}

function link(live) {
    $("link").textContent = word(live ? "live" : "offline");
    $("link").classList.toggle("off", !live);
}

function listen() {
    const changes = new EventSource("/sandbox/changes");
    changes.onopen = () => { seen = {}; link(true); }; // a sandbox that was started anew counts from nothing
    changes.onerror = () => link(false);
    changes.onmessage = (event) => look(JSON.parse(event.data));
}

$("search").addEventListener("input", () => filterBy($("search").value));
document.addEventListener("unfilter", () => filterBy(""));
document.querySelectorAll("[data-tab]").forEach((tab) => tab.addEventListener("click", () => showTab(tab.dataset.tab)));
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
        fetch("/sandbox/webhooks", { method: "DELETE" });
    }
});
document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !$("sure").open) {
        if (document.querySelector(".mail.reading")) {
            closeLetter();
        }
        if (document.querySelector(".webhooks.reading")) {
            closeCall();
        }
    }
});
setInterval(() => {
    document.querySelectorAll("time[datetime]").forEach((element) => { element.textContent = relatively(element.dateTime); });
    tick();
}, 15_000);

const theme = address.get("theme") ?? localStorage.getItem("theme");
if (theme === "dark" || theme === "light") {
    document.documentElement.dataset.theme = theme;
}
$("search").value = state.filter;
if (["phone", "webhooks", "faults"].includes(address.get("show"))) {
    showTab(address.get("show"));
}
showAll();
listen();
