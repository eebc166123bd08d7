/* The number beside the place of messages: it follows what arrives and what is read, on every page. */
(() => {
    "use strict";
    const MOST_COUNTED = 99;
    let waiting = null;

    function show(unread) {
        document.querySelectorAll("[data-unread-messages]").forEach(sign => {
            sign.querySelector("[aria-hidden]").textContent = unread > MOST_COUNTED ? MOST_COUNTED + "+" : unread;
            sign.querySelector(".unseen").textContent = unread === 1 ? sign.dataset.one : sign.dataset.many.replace("{0}", unread);
            sign.hidden = unread === 0;
        });
    }

    async function count() {
        waiting = null;
        try {
            const answer = await fetch("/conversations/act/unread", {headers: {Accept: "application/json"}, redirect: "error"});
            if (answer.ok) {
                show((await answer.json()).messages);
            }
        } catch {
            // Signed out or offline: the next event or the next page tells.
        }
    }

    /* Several at once are counted once. */
    const soon = () => {
        waiting ??= setTimeout(count, 400);
    };

    document.addEventListener("baobab:conversation.message", soon);
    document.addEventListener("baobab:realtime.restored", soon);
    document.addEventListener("conversation:read", soon);
    document.addEventListener("baobab:conversation.unread", event => show(event.detail.data.messages));
})();
