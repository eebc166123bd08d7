/* Sends a form as soon as its page is there: what one tap on a link in a message is for, and what programs that only follow links do not do. */
(() => {
    "use strict";
    const send = () => {
        const form = document.querySelector("form[data-at-once='true']");
        if (form) {
            // Whoever comes back to the page with the browser's button finds it at rest.
            form.dataset.atOnce = "false";
            form.querySelector("button").disabled = true;
            form.submit();
        }
    };
    if (document.readyState === "loading") {
        document.addEventListener("DOMContentLoaded", send);
    } else {
        send();
    }
})();
