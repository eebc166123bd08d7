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
    const ALIASES = {"price.amount": "price", "price.currency": "currency", "place.lat": "place", "place.lng": "place"};
    const ROOMLESS = ["LAND", "OFFICE", "SHOP"];

    let form;
    let told;
    let listing;
    let step = 1;
    let savedAt = 0;
    let dirty = false;
    let saving = null;
    let tries = 0;
    let waiting = 0;
    let over = false;
    let photos = [];
    let differences = [];
    let shownVersion = null;
    let photosOpen = false;
    let typed = 0;
    let seeking = 0;

    document.addEventListener("DOMContentLoaded", () => {
        form = document.getElementById("listing-form");
        if (!form) {
            return;
        }
        told = form.dataset;
        listing = told.listing || null;
        savedAt = Number(told.savedAt) || 0;
        begin();
    });

    function begin() {
        const left = remembered();
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

    /* What this device knows, where it is newer than what the server does: the last words before the network went. */
    function remembered() {
        const kept = read();
        return kept && kept.owner === told.owner && kept.at > savedAt + 1000 ? kept : null;
    }

    const shelf = () => "baobab.listing." + told.draft;

    function read() {
        try {
            return JSON.parse(localStorage.getItem(shelf()));
        } catch (none) {
            return null;
        }
    }

    function keep() {
        try {
            localStorage.setItem(shelf(), JSON.stringify({form: collect(), step, at: Date.now(), owner: told.owner}));
        } catch (full) {
            /* A device without room still has the server. */
        }
    }

    function forget() {
        over = true;
        dirty = false;
        clearTimeout(waiting);
        try {
            localStorage.removeItem(shelf());
        } catch (none) {
            /* Then nothing was kept either. */
        }
    }

    function fields() {
        return [...form.elements].filter(each => each.name);
    }

    function collect() {
        const values = {};
        for (const each of fields()) {
            const kind = each.type;
            if (kind === "radio" && each.checked || kind !== "radio" && kind !== "checkbox" && each.value.trim()) {
                values[each.name] = each.value;
            } else if (kind === "checkbox" && each.checked) {
                values[each.name] = (values[each.name] ? values[each.name] + "," : "") + each.value;
            }
        }
        if (values.offer !== "STAY") {
            delete values.pricePer;
        }
        return values;
    }

    function fill(values) {
        for (const each of fields()) {
            const value = values[each.name] ?? "";
            if (each.type === "radio") {
                each.checked = each.value === value;
            } else if (each.type === "checkbox") {
                each.checked = value.split(",").includes(each.value);
            } else if (value || each.tagName !== "SELECT") {
                each.value = value;
            }
        }
        adapt();
    }

    function changed(event) {
        if (!event.target.name) {
            return;
        }
        typed++;
        event.type === "input" && ["city", "district"].includes(event.target.name) && suggestPlaces(event.target);
        complain(event.target.name, null);
        adapt();
        dirty = true;
        keep();
        clearTimeout(waiting);
        waiting = setTimeout(save, PAUSE);
        say();
    }

    /* Places as somebody types them; without a network any name may be typed all the same. */
    function suggestPlaces(input) {
        clearTimeout(seeking);
        const text = input.value.trim();
        if (text.length < 2) {
            return;
        }
        seeking = setTimeout(async () => {
            try {
                const query = new URLSearchParams({country: form.elements.country.value, q: text, limit: 8});
                const found = (await (await fetch("/api/v1/places?" + query, {headers: {Accept: "application/json"}})).json()).items;
                const wanted = input.name === "city" ? ["PREFECTURE", "COMMUNE"] : ["QUARTER", "COMMUNE"];
                const options = found.filter(place => wanted.includes(place.kind)).map(place => {
                    const option = document.createElement("option");
                    option.value = place.name;
                    option.label = [place.name, place.commune !== place.name && place.commune, place.prefecture !== place.name && place.prefecture].filter(Boolean).join(", ");
                    return option;
                });
                options.length && input.list.replaceChildren(...options);
            } catch (none) {
                /* Suggestions are no more than that. */
            }
        }, 250);
    }

    /* What the offer and the type leave to be asked. */
    function adapt() {
        const values = collect();
        form.querySelectorAll("[data-only]").forEach(each => each.hidden = each.dataset.only !== values.offer);
        ["bedrooms", "bathrooms"].forEach(name => form.elements[name].closest(".field").hidden = ROOMLESS.includes(values.type) && !(values[name]));
        form.querySelector("[data-price-words]").textContent = priceWords(values);
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
            check(step) && show(step + 1, true);
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
            const section = form.querySelector(`[data-step-number="${step}"]`);
            section.focus({preventScroll: true});
            window.scrollTo({top: 0});
            dirty && save();
        }
    }

    /* A title to begin with, which photos need for their listing; nobody has to keep it. */
    function suggest() {
        const values = collect();
        if (!values.title && values.type && values.offer && values.city) {
            form.elements.title.value = told.wordsTitle.replace("{0}", word("type", values.type)).replace("{1}", word("offer", values.offer).toLowerCase()).replace("{2}", values.city);
            form.elements.title.dispatchEvent(new Event("input", {bubbles: true}));
        }
    }

    /* The fields of a step that may not stay empty. */
    function check(number) {
        let first = null;
        const section = form.querySelector(`[data-step-number="${number}"]`);
        const values = collect();
        new Set([...section.querySelectorAll("[data-needed]")].map(each => each.name)).forEach(name => {
            const missing = !values[name];
            complain(name, missing ? told.wordsNeeded : null);
            first ??= missing ? name : null;
        });
        first && target(first).focus();
        return !first;
    }

    /* What a label points at: the field itself, or the group of which it is one. */
    function target(name) {
        return document.getElementById(name === "place" ? "pin-label" : name) ?? form;
    }

    function complain(name, words) {
        const place = document.getElementById(name + "-error");
        if (place) {
            place.textContent = words ?? "";
            place.hidden = !words;
            fields().filter(each => each.name === name).forEach(each => words ? each.setAttribute("aria-invalid", "true") : each.removeAttribute("aria-invalid"));
        }
    }

    async function call(method, path, body, leaving = false) {
        let answer;
        try {
            answer = await fetch(told.address + told.draft + path, {
                method, keepalive: leaving, redirect: "manual", headers: {"Content-Type": "application/json", Accept: "application/json"}, body: body ? JSON.stringify(body) : null,
            });
        } catch (lost) {
            throw new Lost(told.wordsOffline);
        }
        if (answer.status === 401 || answer.type === "opaqueredirect") {
            throw new Refused(told.wordsGone, true);
        }
        const said = await answer.json().catch(() => null);
        if (answer.status === 429 || answer.status >= 500 || !said) {
            throw new Lost(told.wordsOffline);
        }
        if (!answer.ok) {
            throw new Refused(said.detail ?? told.wordsRefused);
        }
        return said;
    }

    class Lost extends Error {}
    class Refused extends Error {
        constructor(words, gone) {
            super(words);
            this.gone = gone;
        }
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
            const answer = await call("PUT", "", {listing, version: told.version ? Number(told.version) : null, base: told.base ? JSON.parse(told.base) : null, step, form: collect()}, leaving === true);
            savedAt = answer.savedAt;
            told.draft = answer.draft;
            tries = 0;
            dirty = typed !== at;
            dirty ? waiting = setTimeout(save, PAUSE) : keepSaved();
            trouble(null);
            address();
        } catch (failure) {
            dirty = true;
            trouble(failure.message, failure.gone);
            if (failure instanceof Lost) {
                waiting = setTimeout(save, PATIENCE[Math.min(tries++, PATIENCE.length - 1)]);
            }
        }
        say();
    }

    /* The device's copy is as old as the server's now. */
    function keepSaved() {
        try {
            localStorage.setItem(shelf(), JSON.stringify({form: collect(), step, at: savedAt, owner: told.owner}));
        } catch (full) {
            /* As above. */
        }
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
            const answer = await call("POST", "/listing");
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
            if (!check(number)) {
                const kept = number;
                show(kept, true);
                check(kept);
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
            const answer = await call("POST", what === "publish" ? "/submit?publish=true" : "/submit");
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

    /* The service's own words, each with a way to its field. */
    function problems(errors) {
        const notice = document.getElementById("problems");
        const list = notice.querySelector("ul");
        list.replaceChildren();
        notice.hidden = !errors.length;
        notice.querySelector("strong").textContent = told.wordsProblems;
        for (const error of errors) {
            const name = ALIASES[error.field] ?? error.field.split(".").pop();
            complain(name, error.message);
            const item = document.createElement("li");
            const section = target(name).closest("[data-step-number]");
            const label = labelOf(name);
            const link = document.createElement(section ? "a" : "span");
            link.textContent = (label ? label + " : " : "") + error.message;
            if (section) {
                link.href = "#" + target(name).id;
                link.addEventListener("click", event => {
                    event.preventDefault();
                    show(Number(section.dataset.stepNumber), true);
                    target(name).focus();
                });
            }
            item.append(link);
            list.append(item);
        }
        if (errors.length) {
            window.scrollTo({top: 0});
            notice.focus();
        }
    }

    function labelOf(name) {
        const group = document.getElementById(name);
        const label = form.querySelector(`label[for="${CSS.escape(name)}"]`) ?? group?.querySelector("legend") ?? document.querySelector(`[name="${CSS.escape(name)}"]`)?.closest("fieldset")?.querySelector("legend") ?? (name === "lat" || name === "lng" ? document.getElementById("pin-label") : null);
        return label ? label.firstChild.textContent : null;
    }

    /* The words of a value, as the form shows it. */
    function word(name, value) {
        if (!value) {
            return told.wordsNothing;
        }
        const choices = fields().filter(each => each.name === name && ["radio", "checkbox"].includes(each.type));
        if (choices.length) {
            const words = value.split(",").map(part => choices.find(each => each.value === part)?.closest(".choice").querySelector("strong").textContent ?? part);
            return words.join(", ");
        }
        const select = form.elements[name];
        return select?.tagName === "SELECT" ? [...select.options].find(each => each.value === value)?.textContent ?? value : value;
    }

    function conflict(answer) {
        const found = differences = answer.conflict;
        shownVersion = answer.version;
        const section = document.getElementById("conflict");
        const list = section.querySelector(".conflict-list");
        list.replaceChildren();
        for (const difference of found) {
            const row = section.querySelector("template").content.firstElementChild.cloneNode(true);
            row.querySelector("legend").textContent = labelOf(difference.field) ?? difference.field;
            row.querySelector("[data-mine]").textContent = word(difference.field, difference.mine);
            row.querySelector("[data-theirs]").textContent = word(difference.field, difference.theirs);
            row.querySelectorAll("input").forEach(each => {
                each.name = "choose-" + difference.field;
                each.checked = each.value === (difference.touched ? "mine" : "theirs");
            });
            list.append(row);
        }
        section.hidden = false;
        window.scrollTo({top: 0});
        section.focus();
    }

    async function settle() {
        const values = collect();
        for (const difference of differences) {
            const choice = document.querySelector(`input[name="choose-${CSS.escape(difference.field)}"]:checked`).value;
            const value = difference[choice];
            value ? values[difference.field] = value : delete values[difference.field];
        }
        try {
            const answer = await call("POST", "/settle", {form: values, version: shownVersion});
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

    function priceWords(values) {
        const amount = Number((values.price ?? "").replace(/[\s\u00a0\u202f]/g, "").replace(",", "."));
        if (!values.price || !Number.isFinite(amount)) {
            return "";
        }
        const per = values.offer === "RENT" || values.pricePer === "MONTH" ? " " + told.perMonth.toLowerCase() : values.offer === "STAY" ? " " + told.perNight.toLowerCase() : "";
        return amount.toLocaleString(told.language) + "\u00a0" + (values.currency ?? "") + per;
    }

    function preview() {
        const values = collect();
        const put = (name, words) => form.querySelector(`[data-preview="${name}"]`).textContent = words;
        put("price", priceWords(values) || told.wordsUnknown);
        put("title", values.title ?? told.wordsUnknown);
        put("place", [values.district, values.city].filter(Boolean).join(", "));
        put("facts", [
            values.type && word("type", values.type), values.bedrooms && told.wordsRooms.replace("{0}", values.bedrooms), values.bathrooms && told.wordsBaths.replace("{0}", values.bathrooms), values.area && values.area + "\u00a0m²",
        ].filter(Boolean).join(" · "));
        const cover = form.querySelector(".preview-cover img");
        cover.hidden = !photos[0]?.url;
        photos[0]?.url && cover.getAttribute("src") !== photos[0].url && (cover.src = photos[0].url);
        const checks = form.querySelector("[data-checks]");
        checks.replaceChildren(...[
            [photos.length > 0, photos.length ? told.wordsPhotos.replace("{0}", photos.length) : told.wordsNoPhotos],
            [(values.description ?? "").length >= 80, (values.description ?? "").length >= 80 ? null : told.wordsShort],
            [Boolean(values.lat), values.lat ? null : told.wordsNoPin],
        ].filter(([, words]) => words).map(([good, words]) => {
            const item = document.createElement("li");
            item.className = good ? "good" : "hint";
            item.textContent = words;
            return item;
        }));
    }
})();
