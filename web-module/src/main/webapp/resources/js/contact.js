/*
 * Reaching an advertiser from a page that is the same for everybody: the number is asked for when somebody wants it, the message goes to the server, and whoever is
 * not signed in comes back from doing so to the same words.
 */
(() => {
    "use strict";
    const KEPT = "baobab.inquiry.";
    const KEPT_FOR = 3600 * 1000;

    const box = element => element.closest("[data-contact]") ?? document.querySelector("[data-contact]");

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

    async function ask(listing, way, place) {
        const language = document.documentElement.lang || "fr";
        const answer = await fetch("/api/v1/listings/" + listing + "/phone?way=" + way, {
            method: "POST",
            headers: {Accept: "application/json, application/problem+json", "Accept-Language": language},
            credentials: "omit",
        });
        if (!answer.ok) {
            throw new Error(await problem(answer, place.dataset.failed));
        }
        return answer.json();
    }

    /* In pairs, as one says it. */
    const readable = number => number.replace(/^(\+\d{3})(\d{3})(\d{2})(\d{2})(\d{2})$/, "$1 $2 $3 $4 $5");

    async function showPhone(button) {
        const place = box(button);
        const error = place.querySelector(".contact-error");
        say(error, "");
        button.disabled = true;
        try {
            const told = numbers.get(button.dataset.listingPhone) ?? await ask(button.dataset.listingPhone, "PHONE", place);
            numbers.set(button.dataset.listingPhone, told);
            const number = told.phone ?? told.whatsapp;
            const call = document.createElement("a");
            call.className = button.className;
            call.href = "tel:" + number;
            call.setAttribute("aria-label", place.dataset.call + " " + readable(number));
            const icon = button.querySelector("svg");
            if (icon) {
                call.append(icon);
            }
            call.append(readable(number));
            button.replaceWith(call);
            call.focus();
        } catch (failure) {
            say(error, failure instanceof TypeError ? place.dataset.failed : failure.message);
            button.disabled = false;
        }
    }

    async function openWhatsApp(button) {
        const place = box(button);
        const error = place.querySelector(".contact-error");
        say(error, "");
        /* Opened in the click itself: a window that opens later would be taken for an advertisement. */
        const opened = window.open("", "_blank");
        try {
            const told = await ask(button.dataset.listingWhatsapp, "WHATSAPP", place);
            if (opened) {
                opened.opener = null;
                opened.location = told.whatsappLink;
            } else {
                location.href = told.whatsappLink;
            }
        } catch (failure) {
            opened?.close();
            say(error, failure instanceof TypeError ? place.dataset.failed : failure.message);
        }
    }

    /* ---- messages ---- */
    const dialogOf = listing => document.querySelector(`[data-message-dialog="${CSS.escape(listing)}"]`);

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
        const place = box(dialog);
        const error = form.querySelector(".ask-error");
        const button = form.querySelector("[type=submit]");
        say(error, "");
        button.disabled = true;
        try {
            const answer = await fetch(form.action, {method: "POST", body: new URLSearchParams(new FormData(form)), headers: {Accept: "application/problem+json"}});
            if (answer.status === 401 || answer.redirected) {
                keep(form, listing, true);
                say(error, place.dataset.login);
                location.href = "/login?next=" + encodeURIComponent(location.pathname + location.search);
                return;
            }
            if (!answer.ok) {
                say(error, await problem(answer, place.dataset.failed));
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
            say(error, place.dataset.failed);
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
        } else if (message) {
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
