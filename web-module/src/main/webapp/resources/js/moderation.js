/* The desk of moderators by keyboard: j and k walk through the queue, a approves, r goes to the reasons, q back to the queue. */
(() => {
    "use strict";
    const isWriting = target => target.closest("input:not([type=submit]), textarea, select, [contenteditable]");

    function walk(step) {
        const cases = [...document.querySelectorAll("[data-case]")];
        if (cases.length) {
            const at = cases.indexOf(document.activeElement);
            cases[Math.max(0, Math.min(cases.length - 1, at < 0 ? 0 : at + step))].focus();
        }
    }

    document.addEventListener("keydown", event => {
        if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isWriting(event.target)) {
            return;
        }
        switch (event.key) {
            case "j": return walk(1);
            case "k": return walk(-1);
            case "r": return document.querySelector("[data-reasons] input")?.focus();
            case "a":
            case "q": return document.querySelector(`[data-key="${event.key}"]`)?.click();
            default:
        }
    });
})();
