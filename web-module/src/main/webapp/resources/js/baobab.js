/* The little that pages need beyond HTML. Loaded as a file: the Content-Security-Policy allows no inline script. */
(() => {
    "use strict";
    /* "Photo : trop lourde" in French, "Photo: too heavy" in English. */
    window.labelled = (label, words) => label + (document.documentElement.lang === "en" ? ": " : "\u00a0: ") + words;

    const openMenus = () => document.querySelectorAll("details.menu[open]");

    document.addEventListener("click", event => {
        openMenus().forEach(menu => menu.contains(event.target) || menu.removeAttribute("open"));
        const copier = event.target.closest("[data-copy]");
        if (copier) {
            copy(copier);
        }
    });

    document.addEventListener("click", event => {
        const opener = event.target.closest("[data-dialog]");
        if (opener) {
            PF(opener.dataset.dialog).show();
        }
    });

    /* An address that ends in #start opens the dialog that has its place there, as its button would. */
    window.addEventListener("load", () => setTimeout(() => {
        const place = location.hash.slice(1);
        document.querySelector(`[data-dialog-at="${CSS.escape(place)}"]`)?.click();
    }));

    document.addEventListener("keydown", event => {
        if (event.key === "Escape") {
            openMenus().forEach(menu => {
                menu.removeAttribute("open");
                menu.querySelector("summary").focus();
            });
        }
    });

    function copy(button) {
        const source = document.getElementById(button.dataset.copy);
        const text = source.value ?? source.textContent;
        const done = () => {
            button.textContent = button.dataset.copied;
        };
        if (navigator.clipboard) {
            navigator.clipboard.writeText(text.trim()).then(done);
        } else {
            source.focus();
            source.select?.();
            document.execCommand("copy");
            done();
        }
    }

    /* The chosen one of many tabs is in view where they do not all fit. */
    document.addEventListener("DOMContentLoaded", () => document.querySelectorAll(".tabs > [aria-current]").forEach(tab => {
        const [bar, box] = [tab.parentNode.getBoundingClientRect(), tab.getBoundingClientRect()];
        tab.parentNode.scrollLeft += box.left - bar.left - (bar.width - box.width) / 2;
    }));

    /* After a refused form the summary is what a person, or a reader, must meet first. */
    document.addEventListener("DOMContentLoaded", () => {
        const refused = document.querySelector("#notices .notice.error a");
        refused?.closest(".notice").querySelector("a").focus();
    });
})();
