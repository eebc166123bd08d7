/*
 * Searching without leaving the page: each change asks for the same address that the form would lead to, and puts in what differs: the list, the counts, the pins. The
 * address follows, so that it can be sent to somebody, and so that the way back leads through what was searched.
 */
(() => {
    "use strict";
    const form = document.querySelector("form[data-search=live]");
    if (!form) {
        return;
    }
    const TYPING = 400;
    const MAP = "#map";
    const map = () => document.getElementById("map");
    let asking = null;
    let wait = null;

    function address() {
        const said = new Map();
        for (const [name, value] of new FormData(form)) {
            const usual = form.elements[name].dataset?.default;
            if (value.trim() && value !== usual) {
                said.set(name, said.has(name) ? said.get(name) + "," + value : value.trim());
            }
        }
        if (!said.has("minPrice") && !said.has("maxPrice")) {
            said.delete("currency");
        }
        const query = new URLSearchParams([...said]).toString();
        return form.getAttribute("action") + (query && "?" + query);
    }

    /* whole: the form too, where the address did not come from it. stay: the map shows what was asked for already. */
    async function go(target, {push = true, whole = false, stay = false, focus = false} = {}) {
        clearTimeout(wait);
        asking?.abort();
        const mine = asking = new AbortController();
        results().setAttribute("aria-busy", "true");
        if (push) {
            history.pushState(null, "", target + (document.body.classList.contains("map-shown") ? MAP : ""));
        }
        try {
            const answer = await fetch(target, {headers: {Accept: "text/html"}, signal: mine.signal});
            put(new DOMParser().parseFromString(await answer.text(), "text/html"), whole, stay);
            if (focus) {
                results().focus({preventScroll: true});
                scrollTo({top: 0, behavior: "instant"});
            }
        } catch (failure) {
            if (failure.name !== "AbortError") {
                location.assign(target);
            }
        }
    }

    const results = () => document.getElementById("results");

    function put(page, whole, stay) {
        const found = page.getElementById("results");
        if (!found) {
            throw new Error("no results");
        }
        results().replaceWith(found);
        document.title = page.title;
        if (whole) {
            form.querySelector("#filters .sheet-body").replaceWith(page.querySelector("#filters .sheet-body"));
            form.elements.q.value = page.getElementById("q").value;
        } else {
            form.querySelectorAll("[data-count]").forEach(count => {
                const now = page.querySelector(`[data-count="${CSS.escape(count.dataset.count)}"]`);
                now ? count.textContent = now.textContent : count.value && (count.textContent = `${count.value} (0)`);
            });
        }
        const show = form.querySelector("[data-count=show]");
        show.textContent = page.querySelector("[data-count=show]").textContent;
        const set = page.getElementById("set-filters");
        document.getElementById("set-filters").replaceWith(set);
        const pins = page.getElementById("map").dataset;
        map().dataset.pins = pins.pins;
        pins.box ? map().dataset.box = pins.box : delete map().dataset.box;
        map().dispatchEvent(new CustomEvent("map:pins", {detail: {pins: pins.pins, box: pins.box?.split(",").map(Number), stay}}));
        document.dispatchEvent(new CustomEvent("listings:shown", {detail: found}));
    }

    form.addEventListener("submit", event => {
        event.preventDefault();
        go(address());
        sheet(false);
        document.activeElement === form.elements.q && matchMedia("(pointer: coarse)").matches && form.elements.q.blur();
    });
    form.addEventListener("change", event => {
        if (event.target.name && event.target !== form.elements.q) {
            go(address(), {push: true});
        }
    });
    form.addEventListener("input", event => {
        if (["minPrice", "maxPrice", "minArea"].includes(event.target.name)) {
            clearTimeout(wait);
            wait = setTimeout(() => go(address()), TYPING);
        }
    });
    document.addEventListener("click", event => {
        const link = event.target.closest("a[data-go]");
        if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0) {
            event.preventDefault();
            go(link.getAttribute("href"), {whole: true, focus: !link.closest("#filters")});
        }
    });
    addEventListener("popstate", () => {
        showMap(location.hash === MAP, false);
        go(location.pathname + location.search, {push: false, whole: true});
    });

    /* Filters on a phone: a sheet over everything, which the keyboard does not leave. */
    const filters = document.getElementById("filters");
    const opener = form.querySelector("[data-sheet]");

    function sheet(open) {
        if (filters.classList.contains("open") === open) {
            return;
        }
        filters.classList.toggle("open", open);
        document.documentElement.classList.toggle("sheet-open", open);
        [...document.body.children, ...document.querySelector("main").children, form.querySelector(".seek-bar")].forEach(part => {
            if (!part.contains(filters)) {
                part.inert = open;
            }
        });
        open ? filters.setAttribute("role", "dialog") : filters.removeAttribute("role");
        (open ? filters.querySelector("[data-sheet-close]") : opener).focus();
    }

    document.addEventListener("click", event => {
        const button = event.target.closest("[data-sheet], [data-sheet-close]");
        if (button) {
            event.preventDefault();
            sheet("sheet" in button.dataset);
        }
    });
    document.addEventListener("keydown", event => event.key === "Escape" && sheet(false));

    /* The map: on a phone in the place of the list; what lies in view can be asked for. */
    const toggle = document.querySelector("[data-map-switch]");
    toggle.hidden = false;

    function showMap(shown, told = true) {
        if (document.body.classList.contains("map-shown") === shown) {
            return;
        }
        document.body.classList.toggle("map-shown", shown);
        shown && map().dispatchEvent(new CustomEvent("map:open"));
        told && history.replaceState(null, "", location.pathname + location.search + (shown ? MAP : ""));
    }

    toggle.addEventListener("click", () => {
        showMap(!document.body.classList.contains("map-shown"));
        scrollTo({top: 0, behavior: "instant"});
    });
    document.addEventListener("DOMContentLoaded", () => location.hash === MAP && showMap(true, false));
    document.addEventListener("map:area", event => {
        let box = form.querySelector("input[name=box]");
        if (!box) {
            box = document.createElement("input");
            box.type = "hidden";
            box.name = "box";
            form.querySelector(".sheet-body").append(box);
        }
        box.value = event.detail.box.join(",");
        go(address(), {stay: true});
    });
    for (const [kind, lit] of [["pointerover", true], ["pointerout", false], ["focusin", true], ["focusout", false]]) {
        document.addEventListener(kind, event => {
            const card = event.target.closest?.(".listing[data-listing]");
            card && document.querySelector(`[data-pin="${card.dataset.listing}"]`)?.classList.toggle("lit", lit);
        });
    }
})();
