/*
 * The form of a listing: one step at a time, saved by itself. What is typed is kept on the device at once and on the server a moment later, so that neither a
 * reload nor a lost network costs anything. Whoever comes second to a listing is shown both versions.
 */
(() => {
    "use strict";
    const PAUSE = 1500;
    const PATIENCE = [4000, 10_000, 30_000, 60_000];
    const STEPS = 6;
    const PHOTOS = 5;
    const ROOMLESS = ["LAND", "OFFICE", "SHOP"];

    let form;
    let told;
    let draft;
    let fields;
    let notices;
    let card;
    let listing;
    let step = 1;
    let savedAt = 0;
    let dirty = false;
    let saving = null;
    let tries = 0;
    let waiting = 0;
    let over = false;
    let photos = [];
    let shownVersion = null;
    let photosOpen = false;
    let typed = 0;

    document.addEventListener("DOMContentLoaded", () => {
        form = document.getElementById("listing-form");
        if (!form) {
            return;
        }
        told = form.dataset;
        draft = new ListingDraft(form);
        fields = new ListingFields(form);
        notices = new ListingNotices(form, fields);
        card = new ListingPreview(form, fields);
        listing = told.listing || null;
        savedAt = Number(told.savedAt) || 0;
        begin();
    });

    function begin() {
        const left = draft.remembered(savedAt);
        fill(left ? left.form : JSON.parse(told.form));
        show(left ? left.step : Number(told.step) || 1, false);
        form.addEventListener("input", changed);
        form.addEventListener("change", changed);
        form.addEventListener("submit", event => event.preventDefault());
        form.addEventListener("click", clicked);
        document.getElementById("retry").addEventListener("click", () => save());
        document.getElementById("settle").addEventListener("click", settle);
        document.getElementById("later").addEventListener("click", () => document.getElementById("conflict").hidden = true);
        document.addEventListener("photos:changed", event => {
            photos = event.detail.photos;
            preview();
        });
        window.addEventListener("online", () => dirty && save());
        window.addEventListener("offline", () => say());
        document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && dirty && save(true));
        setInterval(say, 5000);
        if (left) {
            dirty = true;
            save();
        }
        say();
    }

    function keep(at) {
        draft.keep(fields.collect(), step, at);
    }

    function forget() {
        over = true;
        dirty = false;
        clearTimeout(waiting);
        draft.forget();
    }

    function changed(event) {
        if (!event.target.name) {
            return;
        }
        typed++;
        event.type === "input" && ["city", "district"].includes(event.target.name) && fields.suggestPlaces(event.target);
        fields.complain(event.target.name, null);
        adapt();
        dirty = true;
        keep(Date.now());
        clearTimeout(waiting);
        waiting = setTimeout(save, PAUSE);
        say();
    }

    /* What the offer and the type leave to be asked. */
    function adapt() {
        const values = fields.collect();
        form.querySelectorAll("[data-only]").forEach(each => each.hidden = each.dataset.only !== values.offer);
        ["bedrooms", "bathrooms"].forEach(name => form.elements[name].closest(".field").hidden = ROOMLESS.includes(values.type) && !(values[name]));
        form.querySelector("[data-price-words]").textContent = fields.priceWords(values);
        preview();
    }

    function clicked(event) {
        const button = event.target.closest("button");
        if (!button) {
            return;
        }
        if (button.dataset.go) {
            show(Number(button.dataset.go), true);
        } else if ("next" in button.dataset) {
            fields.check(section(step)) && show(step + 1, true);
        } else if ("previous" in button.dataset) {
            show(step - 1, true);
        } else if (button.dataset.submit) {
            submit(button.dataset.submit);
        }
    }

    function show(wanted, byHand) {
        step = Math.min(STEPS, Math.max(1, wanted));
        form.querySelectorAll("[data-step-number]").forEach(each => each.hidden = Number(each.dataset.stepNumber) !== step);
        form.querySelectorAll("[data-go]").forEach(each => {
            const own = Number(each.dataset.go);
            own === step ? each.setAttribute("aria-current", "step") : each.removeAttribute("aria-current");
            each.closest("li").classList.toggle("done", own < step);
        });
        form.querySelector(".step-bar").value = step;
        form.querySelector("[data-step-words]").textContent = told.wordsStep.replace("{0}", step).replace("{1}", STEPS).replace("{2}", form.querySelector(`[data-go="${step}"] .step-name`).textContent);
        form.querySelector("[data-previous]").hidden = step === 1;
        form.querySelector("[data-next]").hidden = step === STEPS;
        const publish = form.querySelector("[data-submit=publish]");
        publish && (publish.hidden = step !== STEPS);
        step >= PHOTOS && suggest();
        step === PHOTOS && openPhotos();
        step === 2 && document.getElementById("pin").dispatchEvent(new CustomEvent("map:open"));
        preview();
        if (byHand) {
            section(step).focus({preventScroll: true});
            window.scrollTo({top: 0});
            dirty && save();
        }
    }

    /* A title to begin with, which photos need for their listing; nobody has to keep it. */
    function suggest() {
        const values = fields.collect();
        if (!values.title && values.type && values.offer && values.city) {
            form.elements.title.value = told.wordsTitle.replace("{0}", fields.word("type", values.type)).replace("{1}", fields.word("offer", values.offer).toLowerCase()).replace("{2}", values.city);
            form.elements.title.dispatchEvent(new Event("input", {bubbles: true}));
        }
    }

    const section = number => form.querySelector(`[data-step-number="${number}"]`);

    function fill(values) {
        fields.fill(values);
        adapt();
    }

    function preview() {
        card.show(photos);
    }

    function problems(errors) {
        notices.problems(errors, number => show(number, true));
    }

    /* One at a time; what is typed meanwhile goes with the next one. */
    async function save(leaving = false) {
        if (over) {
            return;
        }
        clearTimeout(waiting);
        if (saving) {
            await saving;
            if (!dirty) {
                return;
            }
        }
        saving = put(leaving);
        await saving;
        saving = null;
    }

    async function put(leaving) {
        const at = typed;
        say(told.wordsSaving);
        try {
            const answer = await draft.call("PUT", "", {listing, version: told.version ? Number(told.version) : null, base: told.base ? JSON.parse(told.base) : null, step, form: fields.collect()}, leaving === true);
            savedAt = answer.savedAt;
            told.draft = answer.draft;
            tries = 0;
            dirty = typed !== at;
            dirty ? waiting = setTimeout(save, PAUSE) : keep(savedAt);
            trouble(null);
            address();
        } catch (failure) {
            dirty = true;
            trouble(failure.message, failure.gone);
            if (failure instanceof ListingDraft.Lost) {
                waiting = setTimeout(save, PATIENCE[Math.min(tries++, PATIENCE.length - 1)]);
            }
        }
        say();
    }

    /* A reload finds the draft again. */
    function address() {
        if (!location.search) {
            history.replaceState(null, "", location.pathname + "?draft=" + told.draft);
        }
    }

    function trouble(words, gone) {
        const notice = document.getElementById("offline");
        notice.hidden = !words;
        notice.querySelector("[data-offline-words]").textContent = words ?? "";
        let link = notice.querySelector("a");
        if (gone && !link) {
            link = document.createElement("a");
            link.className = "button small";
            link.textContent = "→";
            link.href = "/login?next=" + encodeURIComponent(location.pathname + location.search);
            link.setAttribute("aria-label", words);
            notice.append(link);
        } else if (!gone) {
            link?.remove();
        }
    }

    function say(words) {
        const line = document.querySelector("[data-saved-words]");
        const age = Math.max(0, Math.round((Date.now() - savedAt) / 1000));
        const unsaved = dirty && !words;
        const said = words ?? (unsaved ? told.wordsUnsaved : !savedAt ? "" : age < 5 ? told.wordsNow : age < 60 ? told.wordsAgo.replace("{0}", age) : told.wordsMinutes.replace("{0}", Math.floor(age / 60)));
        line.textContent !== said && (line.textContent = said);
        document.querySelector(".saved-mark").hidden = !said || unsaved;
        document.querySelector(".unsaved-mark").hidden = !unsaved;
    }

    /* Photos need a listing to belong to: it is made of what is there, as a draft that nobody sees. */
    async function openPhotos() {
        if (photosOpen) {
            return;
        }
        try {
            dirty = true;
            await save();
            const answer = await draft.call("POST", "/listing");
            if (answer.errors) {
                problems(answer.errors);
                return;
            }
            photosOpen = true;
            listing = answer.listing;
            photos = answer.photos;
            document.dispatchEvent(new CustomEvent("photos:open", {detail: {address: told.address + told.draft + "/photos", photos}}));
            preview();
        } catch (failure) {
            trouble(failure.message, failure.gone);
        }
    }

    async function submit(what) {
        problems([]);
        for (let number = 1; number <= STEPS; number++) {
            if (!fields.check(section(number))) {
                show(number, true);
                fields.check(section(number));
                return;
            }
        }
        const buttons = form.querySelectorAll("[data-submit]");
        buttons.forEach(each => each.disabled = true);
        try {
            dirty = true;
            await save();
            if (dirty) {
                return;
            }
            const answer = await draft.call("POST", what === "publish" ? "/submit?publish=true" : "/submit");
            if (answer.errors) {
                problems(answer.errors);
            } else if (answer.conflict) {
                conflict(answer);
            } else {
                forget();
                location.assign(answer.open);
            }
        } catch (failure) {
            trouble(failure.message, failure.gone);
        } finally {
            buttons.forEach(each => each.disabled = false);
        }
    }

    function conflict(answer) {
        shownVersion = answer.version;
        notices.conflict(answer.conflict);
    }

    async function settle() {
        const values = notices.settled();
        try {
            const answer = await draft.call("POST", "/settle", {form: values, version: shownVersion});
            if (answer.errors) {
                problems(answer.errors);
                return;
            }
            if (answer.conflict) {
                conflict(answer);
                return;
            }
            fill(values);
            told.version = answer.version;
            told.base = answer.base;
            document.getElementById("conflict").hidden = true;
            await submit("save");
        } catch (failure) {
            trouble(failure.message, failure.gone);
        }
    }
})();
