/* Forms of one file send themselves as soon as it is chosen. */
(() => {
    "use strict";
    document.addEventListener("DOMContentLoaded", () => {
        for (const form of document.querySelectorAll("form[data-sends-itself]")) {
            const input = document.getElementById(form.dataset.sendsItself) ?? form.querySelector("input[type=file]");
            const send = () => {
                if (!input.files.length || form.dataset.sending) {
                    return;
                }
                form.dataset.sending = "";
                form.setAttribute("aria-busy", "true");
                const words = form.querySelector("[data-sending]:not(form)");
                if (words) {
                    words.textContent = words.dataset.sending;
                    words.setAttribute("role", "status");
                }
                form.requestSubmit();
            };
            input.addEventListener("change", send);
            /* Chosen before this script was there. */
            send();
        }
    });
})();
