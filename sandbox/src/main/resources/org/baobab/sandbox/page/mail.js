import { $, el, empty, matches, size, state, time, word } from "./app.js";

const read = new Set();
let opened = null;
let view = "html";

const letters = () => state.messages.filter((message) => message.channel === "EMAIL" && matches(message.to, message.subject, message.text));

export function showLetters() {
    const shown = letters().reverse();
    $("mail-count").textContent = shown.length || "";
    $("letters").replaceChildren(...shown.map((letter) => el("li", {},
        el("button", {
            type: "button", "data-id": letter.id, class: read.has(letter.id) ? "row" : "row unread",
            "aria-current": opened === letter.id ? "true" : null, onclick: () => open(letter.id),
        },
        el("span", { class: "who" }, letter.to), time(letter.at),
        el("span", { class: "what" }, letter.subject || word("noSubject")),
        el("span", { class: "snippet" }, (letter.text ?? "").replace(/\s+/g, " ").slice(0, 140)),
        letter.attachments.length ? el("span", { class: "clip", title: word("attachments") }, String(letter.attachments.length)) : null))));
    if (shown.length === 0) {
        $("letters").append(empty(word("emptyMail"), word("emptyMailHint")));
    }
}

/** On wide screens the newest letter is open at first; one that is gone closes. */
export function refreshLetters(first) {
    const gone = opened && !state.messages.some((message) => message.id === opened);
    if (gone) {
        opened = null;
    }
    showLetters();
    if (first || gone) {
        const newest = letters().at(-1);
        if (newest && matchMedia("(min-width: 1101px)").matches) {
            open(newest.id, false);
        } else {
            showLetter();
        }
    }
}

function open(id, focus = true) {
    opened = id;
    read.add(id);
    const letter = state.messages.find((message) => message.id === id);
    view = letter?.htmlHref ? "html" : "text";
    showLetters();
    showLetter();
    if (focus) {
        $("letter").focus({ preventScroll: true });
    }
}

export function closeLetter() {
    const last = opened;
    opened = null;
    showLetters();
    showLetter();
    document.querySelector(`[data-id="${last}"]`)?.focus();
}

export function showLetter() {
    const letter = state.messages.find((message) => message.id === opened);
    $("letter").parentElement.classList.toggle("reading", Boolean(letter));
    if (!letter) {
        $("letter").replaceChildren(el("p", { class: "empty" }, el("span", {}, word("pick"))));
        return;
    }
    const views = ["html", "text", "source"].filter((each) => each === "source" || (each === "html" ? letter.htmlHref : letter.text));
    $("letter").replaceChildren(
        el("header", {},
            el("button", { type: "button", class: "quiet back", onclick: closeLetter }, "← ", word("back")),
            el("h2", {}, letter.subject || word("noSubject")),
            el("dl", {},
                el("dt", {}, word("from")), el("dd", {}, letter.fromName ? `${letter.fromName} <${letter.from}>` : letter.from ?? ""),
                el("dt", {}, word("to")), el("dd", {}, letter.to, " · ", time(letter.at))),
            letter.attachments.length ? el("ul", { class: "files", "aria-label": word("attachments") },
                ...letter.attachments.map((file) => el("li", {},
                    el("a", { href: file.href, class: "clip", download: file.name }, file.name, el("small", {}, ` ${size(file.size)}`))))) : null,
            el("div", { class: "views", role: "group", "aria-label": word("views") },
                ...views.map((each) => el("button", {
                    type: "button", "aria-pressed": String(view === each),
                    onclick: () => { view = each; showLetter(); },
                }, word(each))))),
        content(letter));
}

function content(letter) {
    if (view === "html" && letter.htmlHref) {
        return el("iframe", { title: word("preview"), src: letter.htmlHref, sandbox: "allow-popups allow-popups-to-escape-sandbox" });
    }
    const text = el("pre", { tabindex: "0" }, letter.text ?? word("noText"));
    if (view === "source") {
        fetch(`/sandbox/inbox/${letter.id}/source`).then((answer) => answer.text()).then((source) => { text.textContent = source; });
    }
    return text;
}
