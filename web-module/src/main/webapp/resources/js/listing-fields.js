/* The fields of a listing's form: what they hold, what is wrong with one of them, and the words in which a value is shown. */
window.ListingFields = class {
    #form;
    #told;
    #seeking = 0;

    constructor(form) {
        this.#form = form;
        this.#told = form.dataset;
    }

    #all() {
        return [...this.#form.elements].filter(each => each.name);
    }

    collect() {
        const values = {};
        for (const each of this.#all()) {
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

    fill(values) {
        for (const each of this.#all()) {
            const value = values[each.name] ?? "";
            if (each.type === "radio") {
                each.checked = each.value === value;
            } else if (each.type === "checkbox") {
                each.checked = value.split(",").includes(each.value);
            } else if (value || each.tagName !== "SELECT") {
                each.value = value;
            }
        }
    }

    /* The fields of a step that may not stay empty: says so at each of them, and gives whether none is. */
    check(step) {
        let first = null;
        const values = this.collect();
        new Set([...step.querySelectorAll("[data-needed]")].map(each => each.name)).forEach(name => {
            const missing = !values[name];
            this.complain(name, missing ? this.#told.wordsNeeded : null);
            first ??= missing ? name : null;
        });
        first && this.target(first).focus();
        return !first;
    }

    complain(name, words) {
        const place = document.getElementById(name + "-error");
        if (place) {
            place.textContent = words ?? "";
            place.hidden = !words;
            this.#all().filter(each => each.name === name).forEach(each => words ? each.setAttribute("aria-invalid", "true") : each.removeAttribute("aria-invalid"));
        }
    }

    /* What a label points at: the field itself, or the group of which it is one. */
    target(name) {
        return document.getElementById(name === "place" ? "pin-label" : name) ?? this.#form;
    }

    labelOf(name) {
        const label = this.#form.querySelector(`label[for="${CSS.escape(name)}"]`)
            ?? document.getElementById(name)?.querySelector("legend")
            ?? document.querySelector(`[name="${CSS.escape(name)}"]`)?.closest("fieldset")?.querySelector("legend")
            ?? (name === "lat" || name === "lng" ? document.getElementById("pin-label") : null);
        return label ? label.firstChild.textContent : null;
    }

    /* The words of a value, as the form shows it. */
    word(name, value) {
        if (!value) {
            return this.#told.wordsNothing;
        }
        const choices = this.#all().filter(each => each.name === name && ["radio", "checkbox"].includes(each.type));
        if (choices.length) {
            const words = value.split(",").map(part => choices.find(each => each.value === part)?.closest(".choice").querySelector("strong").textContent ?? part);
            return words.join(", ");
        }
        const select = this.#form.elements[name];
        return select?.tagName === "SELECT" ? [...select.options].find(each => each.value === value)?.textContent ?? value : value;
    }

    priceWords(values) {
        const amount = Number((values.price ?? "").replace(/[\s\u00a0\u202f]/g, "").replace(",", "."));
        if (!values.price || !Number.isFinite(amount)) {
            return "";
        }
        const told = this.#told;
        const per = values.offer === "RENT" || values.pricePer === "MONTH" ? " " + told.perMonth.toLowerCase() : values.offer === "STAY" ? " " + told.perNight.toLowerCase() : "";
        return amount.toLocaleString(told.language) + "\u00a0" + (values.currency ?? "") + per;
    }

    /* Places as somebody types them; without a network any name may be typed all the same. */
    suggestPlaces(input) {
        clearTimeout(this.#seeking);
        const text = input.value.trim();
        if (text.length < 2) {
            return;
        }
        this.#seeking = setTimeout(async () => {
            try {
                const query = new URLSearchParams({country: this.#form.elements.country.value, q: text, limit: 8});
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
};
