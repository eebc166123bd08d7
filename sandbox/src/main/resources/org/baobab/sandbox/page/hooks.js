import { $, copy, el, empty, icon, matches, state, time, toast, word } from "./app.js";

const read = new Set();
let opened = null;
let view = "body";
let adjusting = false; // the receiver's form in front of the list, where both have no room

const typeOf = (call) => {
    try {
        return JSON.parse(call.body).type ?? `${call.method} ${call.path}`;
    } catch {
        return `${call.method} ${call.path}`;
    }
};

const calls = () => state.calls.filter((call) => matches(call.name, call.path, call.body));

export function showCalls() {
    const shown = calls().reverse().slice(0, 300);
    $("webhooks-count").textContent = shown.length || "";
    if (opened && !state.calls.some((call) => call.id === opened)) {
        opened = null;
        showCall();
    }
    $("calls").replaceChildren(...shown.map((call) => el("li", {},
        el("button", {
            type: "button", "data-id": call.id, class: read.has(call.id) ? "row" : "row unread",
            "aria-current": opened === call.id ? "true" : null, onclick: () => open(call.id),
        },
        el("span", { class: "who" }, `/webhooks/${call.name}`), time(call.at),
        el("span", { class: "what" }, typeOf(call)),
        el("span", { class: "marks" }, seal(call), el("span", { class: call.status < 300 ? "mark good" : "mark bad" }, `${word("answered")} ${call.status}`))))));
    if (shown.length === 0) {
        $("calls").append(empty(word("emptyCalls"), word("emptyCallsHint")));
    }
    if (!opened && !$("receiver")) {
        showCall();
    }
}

function seal(call) {
    if (call.verified === null) {
        return el("span", { class: "mark" }, word("unchecked"));
    }
    return el("span", { class: call.verified ? "mark good" : "mark bad" }, icon(call.verified ? "yes" : "no"), word(call.verified ? "signed" : "unsigned"));
}

function open(id) {
    opened = id;
    read.add(id);
    showCalls();
    showCall();
    $("call").focus({ preventScroll: true });
}

export function closeCall() {
    const last = opened;
    opened = null;
    adjusting = false;
    showCalls();
    showCall();
    document.querySelector(`[data-id="${last}"]`)?.focus();
}

export function showCall() {
    const call = state.calls.find((each) => each.id === opened);
    $("call").parentElement.classList.toggle("reading", Boolean(call) || adjusting);
    if (!call) {
        $("call").replaceChildren(receiver());
        return;
    }
    $("call").replaceChildren(
        el("header", {},
            el("button", { type: "button", class: "quiet back", onclick: closeCall }, "← ", word("back")),
            el("button", { type: "button", class: "quiet back wide", onclick: closeCall }, "← ", word("receiver")),
            el("h2", {}, typeOf(call)),
            el("dl", {},
                el("dt", {}, word("received")), el("dd", {}, `${call.method} ${call.path} · `, time(call.at)),
                el("dt", {}, word("signature")), el("dd", {}, seal(call), call.reason ? ` ${call.reason}` : ""),
                el("dt", {}, word("answer")), el("dd", {}, String(call.status))),
            el("div", { class: "views", role: "group" },
                ...["body", "headers"].map((each) => el("button", {
                    type: "button", "aria-pressed": String(view === each), onclick: () => { view = each; showCall(); },
                }, word(each))))),
        el("pre", { tabindex: "0" }, view === "body" ? pretty(call.body) : Object.entries(call.headers).map(([name, value]) => `${name}: ${value}`).join("\n")));
}

function pretty(body) {
    try {
        return JSON.stringify(JSON.parse(body), null, 2);
    } catch {
        return body;
    }
}

/** Where Baobab is to send to, and how that place is to answer. */
function receiver() {
    const at = () => `${location.origin}/webhooks/${$("receiver-name").value.trim() || "demo"}`;
    const shownAt = el("code", { id: "receiver-address" }, `${location.origin}/webhooks/demo`);
    const field = (id, label, hint, input) => el("div", { class: "field" }, el("label", { for: id }, word(label)), input, hint ? el("small", {}, word(hint)) : null);
    return el("form", { class: "receiver", id: "receiver", onsubmit: tell },
        el("button", { type: "button", class: "quiet back", onclick: closeCall }, "← ", word("back")),
        el("h2", {}, word("receiver")), el("p", {}, word("receiverIntro")),
        el("div", { class: "address" }, shownAt, el("button", { type: "button", class: "quiet", onclick: () => copy(at()) }, word("copy"))),
        field("receiver-name", "receiverName", null, el("input", {
            id: "receiver-name", value: "demo", required: true, pattern: "[A-Za-z0-9._~\\-]{1,80}", autocomplete: "off", spellcheck: "false",
            oninput: () => { shownAt.textContent = at(); },
        })),
        field("receiver-secret", "secret", "secretHint", el("input", { id: "receiver-secret", placeholder: "whsec_…", autocomplete: "off", spellcheck: "false" })),
        field("receiver-answer", "answer", null, el("select", { id: "receiver-answer" },
            ...["", "500", "503", "429", "410", "302"].map((status) => el("option", { value: status }, word(`answer${status || "Usual"}`))))),
        el("button", { type: "submit", class: "strong" }, word("apply")));
}

async function tell(event) {
    event.preventDefault();
    const status = Number($("receiver-answer").value) || null;
    const secret = $("receiver-secret").value.trim();
    const told = { status, retryAfter: status === 429 ? 5 : null, location: status === 302 ? `${location.origin}/` : null };
    const answer = await fetch(`/sandbox/webhooks/${encodeURIComponent($("receiver-name").value.trim())}`, {
        method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(secret ? { ...told, secret } : told),
    });
    toast(answer.ok ? word("applied") : (await answer.json()).detail);
}

$("adjust").addEventListener("click", () => { adjusting = true; showCall(); });
