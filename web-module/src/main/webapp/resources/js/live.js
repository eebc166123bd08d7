/*
 * What happens while a page is open: one WebSocket a tab, its events as DOM events "baobab:<type>" on the document (detail: {type, id, at, data}).
 * An element with data-live-refresh="queues.changed task.changed" is refreshed by calling the function that data-live-command names (a p:remoteCommand), at
 * most once a second, not while somebody writes in it or has a menu open, once as the line opens, and once after a gap.
 */
(() => {
    "use strict";
    const FIRST_PAUSE = 1_000;
    const LONGEST_PAUSE = 60_000;
    const HIDDEN_FOR_LONG = 300_000;
    const REFRESH_PAUSE = 1_000;
    const SILENCE = 80_000;
    const GOOD_AFTER = 10_000;
    const AFTER_ACTION = 1_500;
    const RESTORED = "realtime.restored";
    const NOT_SIGNED_IN = 4401;
    const TOO_MANY = 4429;

    let socket = null;
    let pause = FIRST_PAUSE;
    let again = null;
    let rest = null;
    let pulse = null;
    let wasOpen = false;
    let ended = false;

    function connect() {
        again = null;
        if (socket || ended || rest === "resting") {
            return;
        }
        const address = new URL("/ws", location.href);
        address.protocol = location.protocol === "https:" ? "wss:" : "ws:";
        socket = new WebSocket(address);
        socket.onmessage = message => hear(JSON.parse(message.data));
        socket.onclose = lose;
        listenForSilence();
    }

    function hear(event) {
        listenForSilence();
        if (event.type === "auth.ok") {
            document.documentElement.dataset.live = "on";
            setTimeout(open => open === socket && (pause = FIRST_PAUSE), GOOD_AFTER, socket);
            setTimeout(ask, SILENCE / 2, socket);
            if (wasOpen) {
                tell({type: RESTORED, id: event.id, at: event.at, data: {}});
            } else {
                refreshAll();
                tell({type: "realtime.opened", id: event.id, at: event.at, data: {}});
            }
            wasOpen = true;
        } else if (event.type !== "pong") {
            tell(event);
        }
    }

    /* A line that was cut without a word looks like a quiet one: ask, and take no answer for an answer. */
    function ask(open) {
        if (open === socket && open.readyState === WebSocket.OPEN) {
            open.send('{"type":"ping"}');
            setTimeout(ask, SILENCE / 2, open);
        }
    }

    function listenForSilence() {
        clearTimeout(pulse);
        pulse = setTimeout(() => socket?.close(), SILENCE);
    }

    function lose(closed) {
        clearTimeout(pulse);
        socket = null;
        document.documentElement.dataset.live = "off";
        if (closed.code === NOT_SIGNED_IN) {
            ended = true;
            tell({type: "realtime.ended", data: {}});
            return;
        }
        if (rest !== "resting" && !again) {
            const longest = closed.code === TOO_MANY ? LONGEST_PAUSE : pause;
            again = setTimeout(connect, longest / 2 + Math.random() * longest / 2);
            pause = Math.min(pause * 2, LONGEST_PAUSE);
        }
    }

    function tell(event) {
        document.dispatchEvent(new CustomEvent("baobab:" + event.type, {detail: event}));
        document.querySelectorAll("[data-live-refresh]").forEach(element => {
            if (event.type === RESTORED || element.dataset.liveRefresh.split(/\s+/).includes(event.type)) {
                refresh(element.dataset.liveCommand);
            }
        });
    }

    /* What happened after the page was drawn and before its line was open, no event tells. */
    function refreshAll() {
        document.querySelectorAll("[data-live-refresh]").forEach(element => refresh(element.dataset.liveCommand));
    }

    /* Refreshing: the first event at once, those that follow together a second later. By the command's name, for the element itself may be replaced. */
    const due = new Set();
    const lately = new Set();

    function refresh(command) {
        due.add(command);
        refreshWhatIsDue();
    }

    function refreshWhatIsDue() {
        due.forEach(command => {
            const element = document.querySelector(`[data-live-command="${CSS.escape(command)}"]`);
            if (!element) {
                due.delete(command);
            } else if (!document.hidden && !lately.has(command) && !isBusy(element) && !isActing()) {
                due.delete(command);
                lately.add(command);
                setTimeout(() => {
                    lately.delete(command);
                    refreshWhatIsDue();
                }, REFRESH_PAUSE);
                keepPlaces();
                window[command]?.();
            }
        });
    }

    /* While an action is under way nothing else is asked for: what it has to say on the next page, a refresh in between would swallow. */
    let acting = 0;
    let quietUntil = 0;

    const isActing = () => acting > 0 || Date.now() < quietUntil;

    function restAfterAction() {
        quietUntil = Date.now() + AFTER_ACTION;
        setTimeout(refreshWhatIsDue, AFTER_ACTION + 1);
    }

    document.addEventListener("submit", restAfterAction, true);
    document.addEventListener("click", event => event.target.closest("button") && restAfterAction(), true);
    window.addEventListener("load", () => window.jQuery?.(document)
        .on("pfAjaxSend", () => acting++)
        .on("pfAjaxComplete", () => {
            acting = Math.max(0, acting - 1);
            restAfterAction();
        }));

    /* What is replaced under somebody's eyes opens again where it was open, and has the focus where it was: PrimeFaces gives it back only to what has an id. */
    let keeping = false;

    function keepPlaces() {
        const ajax = window.PrimeFaces?.ajax.Utils;
        if (ajax && !keeping) {
            keeping = true;
            const update = ajax.updateElement;
            ajax.updateElement = function (id, ...more) {
                const restore = placeIn(document.getElementById(id));
                update.call(this, id, ...more);
                restore?.(document.getElementById(id));
            };
        }
    }

    function placeIn(element) {
        if (!element?.matches("[data-live-refresh]")) {
            return null;
        }
        const open = [...element.querySelectorAll("details")].map(each => each.open);
        const focused = element.contains(document.activeElement) && !document.activeElement.id ? document.activeElement : null;
        const alike = focused?.matches("a[href]") ? `a[href="${CSS.escape(focused.getAttribute("href"))}"]` : focused?.localName;
        const place = focused ? [...element.querySelectorAll(alike)].indexOf(focused) : -1;
        return fresh => {
            fresh?.querySelectorAll("details").forEach((each, i) => {
                each.open = each.open || open[i] === true;
            });
            if (focused) {
                fresh?.querySelectorAll(alike)[place]?.focus({preventScroll: true});
            }
        };
    }

    /* What somebody is writing or choosing from is not replaced under their hands. */
    function isBusy(element) {
        return element.contains(document.activeElement) && document.activeElement.matches("input, select, textarea")
            || element.querySelector("details.menu[open]") !== null;
    }

    document.addEventListener("focusout", () => setTimeout(refreshWhatIsDue));
    document.addEventListener("toggle", refreshWhatIsDue, true);

    /* A tab that nobody looks at for long gives its line back, and comes back for it. */
    document.addEventListener("visibilitychange", () => {
        clearTimeout(typeof rest === "number" ? rest : undefined);
        if (document.hidden) {
            rest = setTimeout(() => {
                rest = "resting";
                clearTimeout(again);
                again = null;
                socket?.close();
            }, HIDDEN_FOR_LONG);
        } else {
            rest = null;
            refreshWhatIsDue();
            if (!socket && !again) {
                connect();
            }
        }
    });
    window.addEventListener("pagehide", () => {
        rest = "resting";
        socket?.close();
    });
    window.addEventListener("pageshow", shown => {
        if (shown.persisted) {
            rest = null;
            connect();
        }
    });
    window.addEventListener("load", () => setTimeout(connect));
})();
