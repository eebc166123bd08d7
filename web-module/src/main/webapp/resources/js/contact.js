/*
 * Reaching an advertiser from a page that is the same for everybody: the number is asked for when somebody wants it, the message goes to the server, and whoever is
 * not signed in comes back from doing so to the same words.
 */
(() => {
    "use strict";
    const KEPT = "baobab.inquiry.";
    const KEPT_FOR = 3600 * 1000;

    const dialogOf = listing => document.querySelector(`[data-message-dialog="${CSS.escape(listing)}"]`);

    function say(place, words) {
        if (place) {
            place.textContent = words;
            place.hidden = !words;
        }
    }

    async function problem(answer, otherwise) {
        try {
            const told = await answer.json();
            return told.errors?.[0]?.message ?? told.detail ?? otherwise;
        } catch {
            return otherwise;
        }
    }

    /* ---- numbers ---- */
    const numbers = new Map();

    async function ask(listing, way) {
        const words = dialogOf(listing).dataset;
        const answer = await fetch("/api/v1/listings/" + listing + "/phone?way=" + way, {
            method: "POST",
            headers: {Accept: "application/json, application/problem+json", "Accept-Language": document.documentElement.lang || "fr"},
            credentials: "omit",
        });
        if (!answer.ok) {
            throw new Error(await problem(answer, words.failed));
        }
        return answer.json();
    }

    /* In pairs, as one says it. */
    const readable = number => number.replace(/^(\+\d{3})(\d{3})(\d{2})(\d{2})(\d{2})$/, "$1 $2 $3 $4 $5");

    function answerAt(listing, nodes) {
        const place = document.querySelector(`[data-listing-answer="${CSS.escape(listing)}"]`);
        place?.replaceChildren(...nodes);
    }

    function refuse(listing, failure) {
        const words = document.createElement("p");
        words.className = "field-error";
        words.textContent = failure instanceof TypeError ? dialogOf(listing).dataset.failed : failure.message;
        answerAt(listing, [words]);
    }

    /* Every button for it becomes a link that calls; where there is only an icon, it stays one. */
    async function showPhone(button) {
        const listing = button.dataset.listingPhone;
        button.disabled = true;
        try {
            const told = numbers.get(listing) ?? await ask(listing, "PHONE");
            numbers.set(listing, told);
            const number = told.phone ?? told.whatsapp;
            answerAt(listing, []);
            document.querySelectorAll(`[data-listing-phone="${CSS.escape(listing)}"]`).forEach(each => {
                const call = document.createElement("a");
                call.className = each.className;
                call.href = "tel:" + number;
                call.setAttribute("aria-label", dialogOf(listing).dataset.call + " " + readable(number));
                const small = each.querySelector(".unseen") !== null;
                call.append(...[each.querySelector("svg"), small ? null : readable(number)].filter(Boolean));
                each.replaceWith(call);
                if (each === button) {
                    call.focus();
                }
                if (small && each === button) {
                    const shown = document.createElement("a");
                    shown.href = call.href;
                    shown.textContent = readable(number);
                    answerAt(listing, [shown]);
                }
            });
        } catch (failure) {
            refuse(listing, failure);
            button.disabled = false;
        }
    }

    async function openWhatsApp(button) {
        const listing = button.dataset.listingWhatsapp;
        /* Opened in the click itself: a window that opens later would be taken for an advertisement. */
        const opened = window.open("", "_blank");
        try {
            const told = await ask(listing, "WHATSAPP");
            if (opened) {
                opened.opener = null;
                opened.location = told.whatsappLink;
            } else {
                location.href = told.whatsappLink;
            }
        } catch (failure) {
            opened?.close();
            refuse(listing, failure);
        }
    }

    /* ---- messages ---- */
    function openMessage(listing) {
        const dialog = dialogOf(listing);
        const kept = JSON.parse(sessionStorage.getItem(KEPT + listing) || "null");
        if (kept && kept.at > Date.now() - KEPT_FOR) {
            dialog.querySelector("[name=message]").value = kept.message;
            dialog.querySelector("[name=phone]").value = kept.phone;
        }
        dialog.querySelector("form").hidden = false;
        dialog.querySelector(".ask-done").hidden = true;
        dialog.showModal();
        dialog.querySelector("[name=message]").focus();
    }

    function keep(form, listing, back) {
        sessionStorage.setItem(KEPT + listing, JSON.stringify({message: form.message.value, phone: form.phone.value, at: Date.now(), back}));
    }

    async function send(form, dialog) {
        const listing = dialog.dataset.messageDialog;
        const error = form.querySelector(".ask-error");
        const button = form.querySelector("[type=submit]");
        say(error, "");
        button.disabled = true;
        try {
            const answer = await fetch(form.action, {method: "POST", body: new URLSearchParams(new FormData(form)), headers: {Accept: "application/problem+json"}});
            if (answer.status === 401 || answer.redirected) {
                keep(form, listing, true);
                say(error, dialog.dataset.login);
                location.href = "/login?next=" + encodeURIComponent(location.pathname + location.search);
                return;
            }
            if (!answer.ok) {
                say(error, await problem(answer, dialog.dataset.failed));
            } else {
                sessionStorage.removeItem(KEPT + listing);
                const done = dialog.querySelector(".ask-done");
                done.querySelector("a").href = "/conversations/detail?id=" + (await answer.json()).conversation;
                form.hidden = true;
                done.hidden = false;
                done.querySelector("a").focus();
            }
        } catch {
            keep(form, listing, false);
            say(error, dialog.dataset.failed);
        }
        button.disabled = false;
    }

    document.addEventListener("click", event => {
        const phone = event.target.closest("[data-listing-phone]");
        const whatsapp = event.target.closest("[data-listing-whatsapp]");
        const message = event.target.closest("[data-listing-message]");
        const close = event.target.closest("[data-message-dialog] [data-close]");
        if (phone) {
            showPhone(phone);
        } else if (whatsapp) {
            openWhatsApp(whatsapp);
        } else if (message && dialogOf(message.dataset.listingMessage)) {
            event.preventDefault();
            openMessage(message.dataset.listingMessage);
        } else if (close) {
            close.closest("dialog").close();
        }
    });

    document.addEventListener("submit", event => {
        const dialog = event.target.closest("[data-message-dialog]");
        if (dialog) {
            event.preventDefault();
            send(event.target, dialog);
        }
    });

    /* Back from signing in: the words are there again, and wait for the last press. */
    document.addEventListener("DOMContentLoaded", () => document.querySelectorAll("[data-message-dialog]").forEach(dialog => {
        const listing = dialog.dataset.messageDialog;
        const kept = JSON.parse(sessionStorage.getItem(KEPT + listing) || "null");
        if (kept?.back && kept.at > Date.now() - KEPT_FOR) {
            openMessage(listing);
            sessionStorage.setItem(KEPT + listing, JSON.stringify({...kept, back: false}));
        }
    }));
})();
