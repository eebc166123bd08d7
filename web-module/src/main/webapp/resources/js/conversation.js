/*
 * One conversation while somebody looks at it: what arrives is put in place without moving what is read, what was written before comes as one scrolls
 * up, and the other side sees what was read. The list beside it follows too.
 */
(() => {
    "use strict";
    const NEAR_END = 120;
    const TYPING_SHOWN = 6_000;

    let talk;
    let scroll;
    let list;
    let act;
    let form;

    document.addEventListener("DOMContentLoaded", () => {
        talk = document.getElementById("talk");
        if (talk) {
            scroll = document.getElementById("talk-scroll");
            list = document.getElementById("talk-messages");
            act = "/conversations/act/" + talk.dataset.id + "/";
            form = new ConversationForm(talk, {address: act, post, keepEnd, arrive});
            begin();
        }
    });

    const lastNumber = () => Number([...list.querySelectorAll(".message")].pop()?.dataset.number ?? 0);
    const atEnd = () => scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < NEAR_END;
    const toEnd = () => {
        scroll.scrollTop = scroll.scrollHeight;
    };

    function begin() {
        const line = document.getElementById("talk-new");
        if (line) {
            scroll.scrollTop = line.offsetTop - scroll.offsetTop - 48;
        } else {
            toEnd();
        }
        /* Pictures that come later must not push the newest message out of sight. */
        list.querySelectorAll("img").forEach(waitFor);
        watchEarlier();
        form.begin();
        watchActs();
        read();
    }

    /* Does what may move the lines; who saw the newest sees it afterwards. */
    function keepEnd(move) {
        const stay = atEnd();
        move();
        if (stay) {
            toEnd();
        }
    }

    function waitFor(picture) {
        if (!picture.complete) {
            const stay = atEnd();
            picture.addEventListener("load", () => stay && toEnd(), {once: true});
        }
    }

    async function ask(address) {
        const answer = await fetch(address, {headers: {Accept: "text/html"}, redirect: "error"});
        if (!answer.ok) {
            throw new Error(address + " answered " + answer.status);
        }
        return new DOMParser().parseFromString(await answer.text(), "text/html");
    }

    const part = query => ask("/conversations/messages?id=" + talk.dataset.id + "&" + query)
        .then(page => page.getElementById("talk-messages"));

    function post(what, values) {
        return fetch(act + what, {method: "POST", body: new URLSearchParams(values), headers: {Accept: "application/problem+json"}, keepalive: true});
    }

    /* ---- what arrives: one question at a time, and one more for what came meanwhile ---- */
    let running = false;
    let wanted = false;

    async function renew() {
        wanted = true;
        if (running || !talk) {
            return;
        }
        running = true;
        while (wanted) {
            wanted = false;
            try {
                append(await part("after=" + lastNumber()));
            } catch {
                // Offline or signed out: the next event, or the line when it is back, asks again.
            }
        }
        running = false;
    }

    /* What was sent from here is shown, and all that was new is read by now. */
    async function arrive() {
        document.getElementById("talk-new")?.remove();
        toEnd();
        await renew();
        toEnd();
    }

    function append(fresh) {
        const stay = atEnd();
        let theirs = 0;
        [...fresh.children].forEach(item => {
            const known = item.dataset.day
                ? list.querySelector(`[data-day="${CSS.escape(item.dataset.day)}"]`)
                : document.getElementById(item.id);
            if (!known) {
                const own = document.importNode(item, true);
                list.append(own);
                own.querySelectorAll("img").forEach(waitFor);
                theirs += own.classList.contains("theirs") ? 1 : 0;
            }
        });
        if (stay) {
            toEnd();
        }
        if (theirs) {
            const last = [...list.querySelectorAll(".message.theirs")].pop();
            const live = document.getElementById("talk-live");
            live.textContent = labelled(live.dataset.arrived, last.querySelector(".message-text")?.textContent ?? "");
            typing("");
            read();
        }
    }

    /* ---- read marks ---- */
    let toldUpTo = 0;

    function read() {
        const last = [...list.querySelectorAll(".message.theirs")].pop();
        if (last && !document.hidden && Number(last.dataset.number) > toldUpTo) {
            toldUpTo = Number(last.dataset.number);
            post("read", {upTo: last.dataset.id})
                /* The page may be read before its line is open, which then never hears of it. */
                .then(() => document.dispatchEvent(new CustomEvent("conversation:read")))
                .catch(() => {
                    toldUpTo = 0;
                });
        }
    }

    document.addEventListener("visibilitychange", () => talk && read());

    function readByThem(upTo) {
        list.querySelectorAll(".message.ours").forEach(message => {
            const state = message.querySelector(".message-state");
            if (Number(message.dataset.number) <= upTo && !state.classList.contains("read")) {
                state.classList.add("read");
                state.textContent = talk.dataset.saidRead;
            }
        });
    }

    /* ---- what was written before, as one scrolls up ---- */
    let watcher;

    function watchEarlier() {
        watcher?.disconnect();
        const place = document.getElementById("talk-earlier");
        if (place) {
            watcher = new IntersectionObserver(seen => seen.some(each => each.isIntersecting) && earlier(place), {root: scroll, rootMargin: "400px 0px 0px"});
            watcher.observe(place);
            place.querySelector("a").addEventListener("click", event => {
                event.preventDefault();
                earlier(place);
            });
        }
    }

    async function earlier(place) {
        watcher.disconnect();
        try {
            const more = await part("before=" + list.dataset.earlier);
            const height = scroll.scrollHeight;
            const top = scroll.scrollTop;
            const firstDay = list.querySelector(".talk-day");
            const items = [...more.children].map(item => document.importNode(item, true));
            if (items.some(item => item.dataset.day === firstDay?.dataset.day)) {
                firstDay.remove();
            }
            place.replaceWith(...items);
            list.dataset.earlier = more.dataset.earlier ?? "";
            scroll.scrollTop = top + scroll.scrollHeight - height;
            watchEarlier();
        } catch {
            // The button stays and can be pressed.
        }
    }

    /* ---- blocking and reporting ---- */
    function watchActs() {
        talk.addEventListener("click", async event => {
            const opener = event.target.closest("[data-open]");
            const doer = event.target.closest("[data-act]");
            if (opener) {
                document.getElementById("talk-more").open = false;
                document.getElementById(opener.dataset.open).showModal();
            } else if (doer) {
                await perform(doer.dataset.act);
            }
        });
    }

    async function perform(what) {
        const values = what === "report" ? new URLSearchParams(new FormData(document.getElementById("talk-report-form"))) : {};
        try {
            const answer = await post(what, values);
            document.querySelectorAll("dialog.ask[open]").forEach(dialog => dialog.close());
            if (!answer.ok) {
                await form.refused(answer);
            } else if (what === "report") {
                document.getElementById("talk-typing").textContent = talk.dataset.reported;
            } else {
                location.reload();
            }
        } catch {
            form.say(talk.dataset.failed);
        }
    }

    /* ---- live ---- */
    let typingEnds = null;

    function typing(name) {
        clearTimeout(typingEnds);
        document.getElementById("talk-typing").textContent = name ? talk.dataset.typing.replace("{0}", name) : "";
        typingEnds = name ? setTimeout(typing, TYPING_SHOWN, "") : null;
    }

    const isThis = event => talk && event.detail.data.conversationId === talk.dataset.id;

    document.addEventListener("baobab:conversation.message", event => {
        renewRows();
        if (isThis(event) && event.detail.data.number > lastNumber()) {
            renew();
        }
    });
    document.addEventListener("baobab:conversation.read", event => isThis(event) && readByThem(event.detail.data.upTo));
    document.addEventListener("baobab:conversation.typing", event => isThis(event) && typing(event.detail.data.name));
    document.addEventListener("baobab:conversation.unread", () => renewRows());
    document.addEventListener("baobab:realtime.restored", () => {
        renewRows();
        renew();
    });

    /* The list beside it, as the server draws it; the focus and the place stay. */
    let rowsDue = null;

    function renewRows() {
        rowsDue ??= setTimeout(async () => {
            rowsDue = null;
            const rows = document.getElementById("talk-rows");
            try {
                const fresh = (await ask(location.href)).getElementById("talk-rows");
                const focused = rows.contains(document.activeElement) ? document.activeElement.id : null;
                const top = rows.scrollTop;
                rows.replaceChildren(...fresh.childNodes);
                rows.scrollTop = top;
                if (focused) {
                    document.getElementById(focused)?.focus({preventScroll: true});
                }
            } catch {
                // As it is it stays true enough.
            }
        }, 600);
    }
})();
