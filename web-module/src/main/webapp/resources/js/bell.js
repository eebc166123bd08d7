/* The bell: its number follows what happens, its panel is asked for when it is opened, the page of notices is renewed when something comes. */
(() => {
    "use strict";
    const MOST_COUNTED = 99;
    const PANEL = "/notifications/latest";
    const LEFT = "baobab.bell.left";
    const bell = () => document.getElementById("bell");

    function count(unread) {
        const element = bell();
        const sign = document.getElementById("bell-count");
        if (!element || !sign) {
            return;
        }
        sign.textContent = unread > MOST_COUNTED ? MOST_COUNTED + "+" : unread;
        sign.hidden = unread === 0;
        const words = unread === 0 ? element.dataset.none : unread === 1 ? element.dataset.one : element.dataset.many.replace("{0}", unread);
        const spoken = document.getElementById("bell-words");
        if (spoken.textContent !== words) {
            spoken.textContent = words;
        }
    }

    /* Replaces what an element holds, and gives the focus back to what had it. */
    function put(element, nodes) {
        const focused = element.contains(document.activeElement) ? document.activeElement.id : null;
        element.replaceChildren(...nodes);
        if (focused !== null) {
            const again = focused && document.getElementById(focused);
            (again || element.querySelector("a, button") || bell()?.querySelector("summary"))?.focus();
        }
    }

    async function ask(address) {
        const answer = await fetch(address, {headers: {Accept: "text/html"}, redirect: "error"});
        if (!answer.ok) {
            throw new Error(address + " answered " + answer.status);
        }
        return new DOMParser().parseFromString(await answer.text(), "text/html");
    }

    async function fillPanel() {
        const panel = document.getElementById("bell-panel");
        if (!panel) {
            return;
        }
        try {
            const latest = (await ask(PANEL)).querySelector(".bell-latest");
            count(Number(latest.dataset.unread));
            put(panel, [latest]);
            panel.removeAttribute("aria-busy");
        } catch {
            // Signed out or offline: the link below the panel leads to the page, which says which.
        }
    }

    async function renewPage() {
        const list = document.getElementById("notices-list");
        if (list) {
            try {
                put(list, (await ask(location.href)).getElementById("notices-list").childNodes);
            } catch {
                // The page as it is stays true enough.
            }
        }
    }

    /* One renewal at a time, and one more for what came meanwhile. */
    let running = false;
    let wanted = false;

    async function renew(all) {
        wanted = true;
        if (running) {
            return;
        }
        running = true;
        while (wanted) {
            wanted = false;
            if (all || bell()?.open) {
                await fillPanel();
            }
            await renewPage();
        }
        running = false;
    }

    function read(id) {
        const body = new URLSearchParams(id ? {id} : {});
        return fetch("/notifications/read", {method: "POST", body, keepalive: true}).then(() => renew(false), () => {});
    }

    ["created", "unread"].forEach(what => document.addEventListener("baobab:notification." + what, event => {
        count(event.detail.data.unread);
        renew(false);
    }));
    document.addEventListener("baobab:realtime.restored", () => renew(true));

    /* The page that a notice leads to may be drawn before the notice is read, and its line be open only after that: then nothing tells it. */
    document.addEventListener("baobab:realtime.opened", () => {
        if (sessionStorage.getItem(LEFT)) {
            sessionStorage.removeItem(LEFT);
            fillPanel();
        }
    });

    document.addEventListener("toggle", event => {
        if (event.target.id === "bell" && event.target.open) {
            fillPanel();
        }
    }, true);

    document.addEventListener("click", event => {
        const marked = event.target.closest("[data-read]");
        if (marked) {
            // A link leads away meanwhile; what was sent arrives all the same.
            marked.matches("a") && sessionStorage.setItem(LEFT, "1");
            read(marked.dataset.read);
        } else if (event.target.closest("#bell-read-all")) {
            read(null);
        }
    });
})();
