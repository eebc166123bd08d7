import { $, el, empty, hour, icon, matches, state, time, withCodes, word } from "./app.js";

const APPS = ["sms", "whatsapp", "push"];
const ON_LOCK = 40; // the newest; older ones are in their application
const seen = new Set();
let app = "lock";
let number = "";

const appOf = (message) => message.channel.toLowerCase();
const isOnPhone = (message) => message.channel !== "EMAIL";

function shown() {
    return state.messages.filter((message) => isOnPhone(message)
        && matches(message.to, message.title, message.text) && (!number || message.to === number));
}

export function showPhone() {
    const all = state.messages.filter(isOnPhone);
    const numbers = [...new Set(all.map((message) => message.to))].sort();
    if (!numbers.includes(number)) {
        number = "";
    }
    $("number").replaceChildren(
        el("option", { value: "" }, word("everybody")),
        ...numbers.map((each) => el("option", { value: each, selected: each === number }, short(each))));
    const messages = shown();
    $("phone-count").textContent = messages.length || "";
    $("glass").dataset.app = app;
    tick();
    const ofApp = messages.filter((message) => appOf(message) === app);
    if (app === "lock") {
        showLock(messages);
    } else {
        ofApp.forEach((message) => seen.add(message.id));
        showApp(ofApp);
    }
    showDock(messages);
}

function showLock(messages) {
    const newest = messages.slice(-ON_LOCK).reverse();
    $("face").replaceChildren(el("p", { class: "big", id: "big" }), el("p", { class: "day", id: "day" }));
    $("screen").replaceChildren(el("ol", { class: "cards", "aria-label": word("phone") }, ...newest.map(card)));
    if (newest.length === 0) {
        $("screen").append(empty(word("emptyPhone"), word("emptyPhoneHint"), "p"));
    }
    $("screen").scrollTop = 0;
    tick();
}

function card(message) {
    const kind = appOf(message);
    return el("li", { class: `card ${kind}` },
        el("button", { type: "button", class: "opener", onclick: () => show(kind) },
            badge(kind), el("span", { class: "app" }, word(kind)), time(message.at)),
        el("strong", {}, message.title ?? message.from ?? ""),
        el("p", {}, ...withCodes(message.text ?? "")),
        owner(message));
}

const badge = (kind) => el("span", { class: `badge ${kind}` }, icon(kind));

const owner = (message) => number ? null : el("span", { class: "to", title: message.to }, `→ ${short(message.to)}`);

function showApp(messages) {
    $("face").replaceChildren(
        el("button", { type: "button", class: "goback", "aria-label": word("lock"), title: word("lock"), onclick: () => show("lock") }, icon("back")),
        badge(app), el("div", {}, el("strong", {}, word(app)), el("small", {}, word(`${app}Hint`))));
    const list = app === "push"
        ? el("ol", { class: "cards" }, ...[...messages].reverse().map(push))
        : el("ol", { class: `talk ${app}` }, ...talk(messages));
    $("screen").replaceChildren(messages.length ? list : empty(word("emptyPhone"), word("emptyPhoneHint"), "p"));
    $("screen").scrollTop = app === "push" ? 0 : $("screen").scrollHeight;
}

/** The conversation, oldest first, with the day written where it changes. */
function talk(messages) {
    let last = "";
    return messages.flatMap((message) => {
        const day = new Date(message.at).toLocaleDateString(state.language, { weekday: "long", day: "numeric", month: "long" });
        const bubble = el("li", { class: "bubble" },
            app === "sms" ? el("span", { class: "sender" }, message.from ?? "") : null,
            el("p", {}, ...withCodes(message.text ?? "")),
            el("span", { class: "meta" }, owner(message), el("time", { title: message.at }, hour(message.at))));
        const items = day === last ? [bubble] : [el("li", { class: "date" }, day), bubble];
        last = day;
        return items;
    });
}

function push(message) {
    const data = Object.entries(message.data ?? {});
    return el("li", { class: "card push" },
        el("div", { class: "opener" }, badge("push"), el("span", { class: "app" }, "Baobab"), time(message.at)),
        message.title ? el("strong", {}, message.title) : null,
        message.text ? el("p", {}, ...withCodes(message.text)) : el("p", { class: "silent" }, word("silent")),
        data.length ? el("details", {}, el("summary", {}, word("data")),
            el("dl", {}, ...data.flatMap(([name, value]) => [el("dt", {}, name), el("dd", {}, value)]))) : null,
        owner(message));
}

function showDock(messages) {
    $("dock").replaceChildren(...APPS.map((each) => {
        const news = messages.filter((message) => appOf(message) === each && !seen.has(message.id)).length;
        return el("button", { type: "button", class: "app", "aria-pressed": String(app === each), onclick: () => show(each) },
            badge(each), el("span", {}, word(each)),
            news ? el("b", { class: "news" }, el("span", { class: "unseen" }, `${word("unread")} `), news > 99 ? "99+" : String(news)) : null);
    }));
    $("home").setAttribute("aria-label", word("lock"));
}

function show(next) {
    app = next;
    showPhone();
}

/** Device tokens are long; their two ends tell them apart. */
const short = (to) => to.length > 26 ? `${to.slice(0, 12)}…${to.slice(-10)}` : to;

/** The phone's own clock. */
export function tick() {
    const now = new Date();
    $("clock").textContent = hour(now);
    if ($("big")) {
        $("big").textContent = hour(now);
        $("day").textContent = now.toLocaleDateString(state.language, { weekday: "long", day: "numeric", month: "long" });
    }
}

$("number").addEventListener("change", () => { number = $("number").value; showPhone(); });
$("home").addEventListener("click", () => show("lock"));
