/* What pages for everybody have in common: suggestions as somebody types, sharing. */
(() => {
    "use strict";
    const LEAST = 2;
    const PAUSE = 180;

    /* A box with suggestions: arrows walk through them, Enter takes one and searches. */
    function suggest(input) {
        const list = document.getElementById(input.dataset.suggest);
        let wait = null;
        let asked = "";
        let chosen = -1;
        input.setAttribute("role", "combobox");
        input.setAttribute("aria-autocomplete", "list");
        input.setAttribute("aria-controls", list.id);
        input.setAttribute("aria-expanded", "false");

        function close() {
            list.hidden = true;
            chosen = -1;
            input.setAttribute("aria-expanded", "false");
            input.removeAttribute("aria-activedescendant");
        }

        function choose(index) {
            const items = [...list.children];
            chosen = (index + items.length) % items.length;
            items.forEach((item, i) => item.setAttribute("aria-selected", i === chosen));
            input.setAttribute("aria-activedescendant", items[chosen].id);
        }

        function take(item) {
            input.value = item.textContent;
            close();
            input.form.requestSubmit();
        }

        async function ask() {
            const typed = input.value.trim();
            if (typed.length < LEAST) {
                close();
                return;
            }
            asked = typed;
            try {
                const answer = await fetch("/api/v1/listings/suggest?q=" + encodeURIComponent(typed.slice(0, 100)));
                const found = answer.ok ? (await answer.json()).items : [];
                if (asked !== typed || document.activeElement !== input) {
                    return;
                }
                list.replaceChildren(...found.map(({text}, i) => {
                    const item = document.createElement("li");
                    item.id = `${list.id}-${i}`;
                    item.setAttribute("role", "option");
                    item.setAttribute("aria-selected", "false");
                    item.textContent = text;
                    return item;
                }));
                list.hidden = !found.length;
                chosen = -1;
                input.setAttribute("aria-expanded", String(found.length > 0));
            } catch (gone) {
                close();
            }
        }

        input.addEventListener("input", () => {
            clearTimeout(wait);
            wait = setTimeout(ask, PAUSE);
        });
        input.addEventListener("keydown", event => {
            if (list.hidden) {
                return;
            }
            if (event.key === "ArrowDown" || event.key === "ArrowUp") {
                event.preventDefault();
                choose(chosen + (event.key === "ArrowDown" ? 1 : chosen < 0 ? 0 : -1));
            } else if (event.key === "Enter" && chosen >= 0) {
                event.preventDefault();
                take(list.children[chosen]);
            } else if (event.key === "Escape") {
                event.preventDefault();
                close();
            }
        });
        input.form.addEventListener("submit", () => {
            clearTimeout(wait);
            asked = "";
            close();
        });
        input.addEventListener("blur", () => setTimeout(close, 150));
        list.addEventListener("pointerdown", event => {
            event.preventDefault();
            event.target.closest("li") && take(event.target.closest("li"));
        });
    }

    /* Sharing: the device's own sheet where it has one; else the link leads to WhatsApp, as it does without a script. */
    document.addEventListener("click", event => {
        const share = event.target.closest("[data-listing-share]");
        if (share && navigator.share) {
            event.preventDefault();
            navigator.share({title: share.dataset.title, text: share.dataset.text, url: share.dataset.listingShare}).catch(() => {});
        }
        const copier = event.target.closest("[data-listing-copy]");
        if (copier) {
            const words = copier.querySelector("span");
            const said = copier.dataset.said ??= words.textContent;
            navigator.clipboard.writeText(copier.dataset.listingCopy).then(() => {
                words.textContent = copier.dataset.copied;
                setTimeout(() => words.textContent = said, 3_000);
            });
        }
    });

    document.querySelectorAll("[data-suggest]").forEach(suggest);
    navigator.clipboard && document.querySelectorAll("[data-listing-copy]").forEach(button => button.hidden = false);

    /* A plain form that leaves out of the address what nobody filled in. */
    document.addEventListener("submit", event => {
        if (event.target.dataset.search === "plain") {
            const fields = [...event.target.elements].filter(field => field.name && !field.value);
            fields.forEach(field => field.disabled = true);
            setTimeout(() => fields.forEach(field => field.disabled = false));
        }
    });
})();
