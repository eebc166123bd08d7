import { words } from "./words.js";

/** What all parts of the page share: the language, the filter, what arrived, and how elements are made. */
export const $ = (id) => document.getElementById(id);
export const address = new URLSearchParams(location.search);
export const state = {
    language: address.get("lang") ?? localStorage.getItem("language") ?? "fr",
    filter: address.get("to") ?? "",
    messages: [],
    calls: [],
    faults: [],
    loaded: false,
};
if (!words[state.language]) {
    state.language = "fr";
}
export const word = (name) => words[state.language][name];

/** Builds an element; text always goes in as text, so nothing a message says can become markup. */
export function el(tag, attributes = {}, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
        if (name.startsWith("on")) {
            element.addEventListener(name.slice(2), value);
        } else if (value !== null && value !== undefined && value !== false) {
            element.setAttribute(name, value === true ? "" : value);
        }
    }
    element.append(...children.filter((child) => child !== null && child !== undefined));
    return element;
}

export function icon(name, classes = "") {
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
    use.setAttribute("href", `#i-${name}`);
    svg.setAttribute("class", `i ${classes}`.trim());
    svg.setAttribute("aria-hidden", "true");
    svg.append(use);
    return svg;
}

export function exactly(at) {
    return new Date(at).toLocaleString(state.language, { dateStyle: "full", timeStyle: "medium" });
}

export function relatively(at) {
    const seconds = Math.round((new Date(at) - Date.now()) / 1000);
    if (seconds > -45) {
        return word("now");
    }
    const format = new Intl.RelativeTimeFormat(state.language, { style: "short", numeric: "auto" });
    const [size, unit] = seconds > -3600 ? [60, "minute"] : seconds > -86400 ? [3600, "hour"] : [86400, "day"];
    return format.format(Math.round(seconds / size), unit);
}

export const time = (at) => el("time", { datetime: at, title: exactly(at) }, relatively(at));

export const hour = (at) => new Date(at).toLocaleTimeString(state.language, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });

export function matches(...texts) {
    const wanted = state.filter.trim().toLowerCase();
    return !wanted || texts.some((text) => text?.toLowerCase().includes(wanted));
}

/** What a list without entries says: that it loads, that the filter hides all, or what will come here. */
export function empty(title, hint, tag = "li") {
    if (!state.loaded) {
        return el(tag, { class: "waiting", "aria-hidden": "true" }, el("i"), el("i"), el("i"));
    }
    const filtered = state.filter.trim() !== "" && state.messages.length > 0;
    return el(tag, { class: "empty" },
        el("strong", {}, filtered ? word("noMatch") : title),
        filtered
            ? el("button", { type: "button", class: "quiet", onclick: () => document.dispatchEvent(new CustomEvent("unfilter")) }, word("unfilter"))
            : el("span", {}, hint));
}

/** A code of six digits becomes a button that copies it; a registration or an amount does not. */
export function withCodes(text) {
    return text.split(/(?<![\w+-])(\d{6})(?![\w-])/).map((part, index) => index % 2 === 0 ? part
        : el("button", { type: "button", class: "code", title: word("copyCode"), onclick: () => copy(part) }, part));
}

export async function copy(text) {
    await navigator.clipboard.writeText(text);
    toast(word("copied"));
}

let fading;
export function toast(text) {
    $("toast").textContent = text;
    $("toast").hidden = false;
    clearTimeout(fading);
    fading = setTimeout(() => { $("toast").hidden = true; }, 2500);
}

export function size(bytes) {
    const [value, unit] = bytes < 1024 ? [bytes, "byte"] : bytes < 1048576 ? [bytes / 1024, "kilobyte"] : [bytes / 1048576, "megabyte"];
    return new Intl.NumberFormat(state.language, { style: "unit", unit, unitDisplay: "short", maximumFractionDigits: 1 }).format(value);
}

export function keepInAddress(name, value) {
    const url = new URL(location);
    if (value) {
        url.searchParams.set(name, value);
    } else {
        url.searchParams.delete(name);
    }
    history.replaceState(null, "", url);
}
