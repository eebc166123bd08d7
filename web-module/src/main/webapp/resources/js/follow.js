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

    document.addEventListener("DOMContentLoaded", () => {
        let settled = log();
        settled && settle(settled);
        new MutationObserver(() => {
            const now = log();
            if (now && now !== settled) {
                settled = now;
                settle(now);
            }
        }).observe(document.getElementById("content"), {childList: true, subtree: true});
    });
})();
