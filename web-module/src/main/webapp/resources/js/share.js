/* Makes the link of a document and puts it where it can be copied. */
(() => {
    "use strict";
    document.addEventListener("submit", async event => {
        const form = event.target.closest("form[data-share]");
        if (!form) {
            return;
        }
        event.preventDefault();
        const made = form.querySelector(".share-made");
        const error = form.querySelector(".share-error");
        made.hidden = true;
        error.hidden = true;
        try {
            const answer = await fetch(form.dataset.share, {method: "POST", body: new URLSearchParams(new FormData(form)), headers: {Accept: "application/json"}});
            const told = await answer.json();
            if (!answer.ok) {
                throw new Error(told.detail);
            }
            made.querySelector("input").value = told.url;
            const until = new Date(told.expiresAt).toLocaleString(form.dataset.language, {dateStyle: "long", timeStyle: "short"});
            made.querySelector(".share-until").textContent = form.dataset.until.replace("{0}", until);
            made.hidden = false;
            made.querySelector("input").select();
        } catch (failure) {
            error.textContent = failure instanceof TypeError || failure instanceof SyntaxError ? form.dataset.failed : failure.message;
            error.hidden = false;
        }
    });
})();
