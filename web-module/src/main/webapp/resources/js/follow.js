/* A log that is read at its end stays at its end as it grows; one that is read further up stays there. */
(() => {
    "use strict";
    const NEAR = 24;
    let place = null;

    const log = () => document.querySelector("[data-follow]");
    const isAtEnd = element => element.scrollHeight - element.scrollTop - element.clientHeight < NEAR;

    function settle(element) {
        element.scrollTop = place ?? element.scrollHeight;
    }

    document.addEventListener("scroll", event => {
        if (event.target === log()) {
            place = isAtEnd(event.target) ? null : event.target.scrollTop;
        }
    }, true);

    /* The last lines are written a moment after the end was told: once more for them. */
    const PATIENCE = 2_500;
    let asked = false;

    function askAgain() {
        const ended = document.querySelector("[data-again]");
        if (ended && !asked) {
            asked = true;
            setTimeout(() => window[ended.dataset.again]?.(), PATIENCE);
        }
    }

    document.addEventListener("DOMContentLoaded", () => {
        askAgain();
        let settled = log();
        settled && settle(settled);
        new MutationObserver(() => {
            askAgain();
            const now = log();
            if (now && now !== settled) {
                settled = now;
                settle(now);
            }
        }).observe(document.getElementById("content"), {childList: true, subtree: true});
    });
})();
