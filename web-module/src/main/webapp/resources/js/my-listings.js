/* A listing that is deleted goes some seconds later, or as the page is left: until then it can be had back. */
(() => {
    "use strict";
    const REGRET = 8000;
    let pending = null;

    document.addEventListener("click", event => {
        const button = event.target.closest("[data-remove]");
        if (button) {
            remove(button);
        } else if (event.target.closest("#removed button")) {
            restore();
        }
    });
    window.addEventListener("pagehide", () => pending?.go());

    function remove(button) {
        pending?.go();
        const row = button.closest("li");
        const notice = document.getElementById("removed");
        row.hidden = true;
        button.closest("details").removeAttribute("open");
        notice.querySelector("p").textContent = notice.dataset.words.replace("{0}", button.dataset.title);
        notice.hidden = false;
        notice.querySelector("button").hidden = false;
        notice.scrollIntoView({block: "center"});
        notice.querySelector("button").focus({preventScroll: true});
        const mine = {
            row,
            go: async () => {
                clearTimeout(mine.timer);
                pending = null;
                notice.querySelector("button").hidden = true;
                try {
                    const answer = await fetch(notice.dataset.address + button.dataset.remove + "/listing", {method: "DELETE", keepalive: true, headers: {Accept: "application/json"}});
                    if (!answer.ok) {
                        throw new Error("refused");
                    }
                    notice.hidden = true;
                } catch (lost) {
                    row.hidden = false;
                    notice.querySelector("p").textContent = notice.dataset.failed;
                }
            },
        };
        mine.timer = setTimeout(mine.go, REGRET);
        pending = mine;
    }

    function restore() {
        const {row, timer} = pending;
        clearTimeout(timer);
        pending = null;
        row.hidden = false;
        document.getElementById("removed").hidden = true;
        row.querySelector("h2 a").focus();
    }
})();
