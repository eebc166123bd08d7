import { $, el, icon, state, toast, word } from "./app.js";

const SERVICES = { smtp: "mail", sms: "sms", whatsapp: "whatsapp", push: "push", webhook: "webhook", pdf: "pdf" };
const MODES = ["works", "error", "slow", "drop", "flaky"];
const USUAL = (service) => service === "smtp" ? 451 : 500;

/** Made once for each language, then only brought up to date: nobody loses the field they type in. */
export function buildFaults() {
    $("services").replaceChildren(...Object.entries(SERVICES).map(([service, symbol]) => el("li", { class: "service", "data-service": service },
        el("div", { class: "name" }, el("span", { class: `badge ${symbol}` }, icon(symbol)),
            el("div", {}, el("h2", {}, word(`service_${service}`)), el("small", {}, word(`twin_${service}`)))),
        el("fieldset", {}, el("legend", { class: "unseen" }, word(`service_${service}`)),
            ...MODES.map((mode) => el("label", {},
                el("input", { type: "radio", name: `mode-${service}`, value: mode, onchange: () => set(service) }), el("span", {}, word(`mode_${mode}`))))),
        el("div", { class: "knobs" },
            knob(service, "status", USUAL(service), 400, 599), knob(service, "delayMs", 5000, 0, 600000), knob(service, "rate", 50, 0, 100),
            el("p", { class: "says" })))));
    showFaults();
}

function knob(service, name, value, min, max) {
    return el("label", { class: `knob ${name}` }, el("span", {}, word(`knob_${name}`)),
        el("input", { type: "number", value, min, max, required: true, onchange: () => set(service) }));
}

const cardOf = (service) => $("services").querySelector(`[data-service="${service}"]`);
const input = (service, name) => cardOf(service).querySelector(`.${name} input`);

export function showFaults() {
    const inForce = Object.fromEntries(state.faults.map((fault) => [fault.service, fault]));
    for (const service of Object.keys(SERVICES)) {
        const fault = inForce[service] ?? { mode: "works" };
        const card = cardOf(service);
        card.dataset.mode = fault.mode;
        card.querySelector(`[value="${fault.mode}"]`).checked = true;
        put(service, "status", fault.status ?? USUAL(service));
        put(service, "delayMs", fault.delayMs ?? 5000);
        put(service, "rate", Math.round((fault.rate ?? 0.5) * 100));
        card.querySelector(".says").textContent = word(`says_${fault.mode}`);
    }
    const count = state.faults.length;
    $("faults-count").textContent = count || "";
    $("alarm").hidden = count === 0;
    $("alarm").replaceChildren(icon("fault"), word("alarm")(count));
    $("heal").disabled = count === 0;
}

function put(service, name, value) {
    if (document.activeElement !== input(service, name)) {
        input(service, name).value = value;
    }
}

async function set(service) {
    const mode = cardOf(service).querySelector("fieldset input:checked").value;
    if (![...cardOf(service).querySelectorAll(".knob input")].every((each) => each.reportValidity())) {
        return;
    }
    const number = (name) => Number(input(service, name).value);
    const fault = { service, mode };
    if (mode === "error" || mode === "flaky") {
        fault.status = number("status");
    }
    if (mode === "slow") {
        fault.delayMs = number("delayMs");
    }
    if (mode === "flaky") {
        fault.rate = number("rate") / 100;
    }
    const answer = mode === "works"
        ? await fetch(`/sandbox/faults?service=${service}`, { method: "DELETE" })
        : await fetch("/sandbox/faults", { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(fault) });
    if (!answer.ok) {
        toast((await answer.json()).detail);
    }
}

$("heal").addEventListener("click", () => fetch("/sandbox/faults", { method: "DELETE" }));
