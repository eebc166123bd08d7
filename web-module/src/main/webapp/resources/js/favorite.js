/*
 * Hearts of listings (data-listing-favorite="<id>") and the button that keeps a search (data-listing-save-search="<address>"). Which listings are marked is
 * asked once the page is there, for the page itself is the same for everybody; whoever is not signed in is sent to sign in, and comes back.
 */
(() => {
    "use strict";
    const HEART = "[data-listing-favorite]";
    const SAVE = "[data-listing-save-search]";
    const ASKED_AT_ONCE = 200;
    const MARKS = "/favorites/marks";
    const known = () => document.getElementById("bell") !== null;
    const asked = new Set();

    const show = (heart, marked) => heart.setAttribute("aria-pressed", String(marked));
    const hearts = id => document.querySelectorAll(`${HEART.slice(0, -1)}="${CSS.escape(id)}"]`);

    function signIn() {
        location.assign("/login?next=" + encodeURIComponent(location.pathname + location.search));
    }

    async function learn() {
        const all = [...document.querySelectorAll(HEART)];
        all.filter(heart => heart.hidden || !heart.hasAttribute("aria-pressed")).forEach(heart => {
            heart.hidden = false;
            if (!heart.hasAttribute("aria-pressed")) {
                show(heart, false);
            }
        });
        document.querySelectorAll(SAVE).forEach(button => {
            button.hidden = false;
        });
        const ids = [...new Set(all.map(heart => heart.dataset.listingFavorite))].filter(id => !asked.has(id)).slice(0, ASKED_AT_ONCE);
        if (!known() || !ids.length) {
            return;
        }
        ids.forEach(id => asked.add(id));
        try {
            const answer = await fetch(`${MARKS}?ids=${ids.join(",")}`, {headers: {Accept: "application/json"}});
            const marked = new Set(answer.ok ? (await answer.json()).marked : []);
            ids.forEach(id => hearts(id).forEach(heart => show(heart, marked.has(id))));
        } catch {
            ids.forEach(id => asked.delete(id));
        }
    }

    async function press(heart) {
        if (!known()) {
            signIn();
            return;
        }
        const id = heart.dataset.listingFavorite;
        const marked = heart.getAttribute("aria-pressed") !== "true";
        hearts(id).forEach(each => show(each, marked));
        try {
            const answer = await fetch(MARKS, {method: "POST", body: new URLSearchParams({listing: id, marked})});
            if (answer.status === 401) {
                signIn();
            } else if (!answer.ok) {
                throw new Error((await answer.json()).detail);
            }
        } catch (failure) {
            hearts(id).forEach(each => show(each, !marked));
            document.dispatchEvent(new CustomEvent("baobab:notice", {detail: {text: failure.message}}));
        }
    }

    document.addEventListener("click", event => {
        const heart = event.target.closest(HEART);
        if (heart) {
            event.preventDefault();
            press(heart);
            return;
        }
        const save = event.target.closest(SAVE);
        if (save) {
            const query = new URL(save.dataset.listingSaveSearch, location.href).search;
            location.assign("/saved-searches/new" + query);
        }
    });

    document.addEventListener("baobab:favorites.changed", event => {
        const {listingId, marked} = event.detail.data;
        hearts(listingId).forEach(heart => show(heart, marked));
    });

    function begin() {
        learn();
        let waiting = false;
        new MutationObserver(() => {
            if (!waiting) {
                waiting = true;
                requestAnimationFrame(() => {
                    waiting = false;
                    learn();
                });
            }
        }).observe(document.getElementById("content"), {childList: true, subtree: true});
    }

    if (document.readyState === "loading") {
        document.addEventListener("DOMContentLoaded", begin);
    } else {
        begin();
    }
})();
