/* How a listing will look, beside its form, and what would make it better. */
window.ListingPreview = class {
    #form;
    #fields;

    constructor(form, fields) {
        this.#form = form;
        this.#fields = fields;
    }

    show(photos) {
        const values = this.#fields.collect();
        const told = this.#form.dataset;
        const put = (name, words) => this.#form.querySelector(`[data-preview="${name}"]`).textContent = words;
        put("price", this.#fields.priceWords(values) || told.wordsUnknown);
        put("title", values.title ?? told.wordsUnknown);
        put("place", [values.district, values.city].filter(Boolean).join(", "));
        put("facts", [
            values.type && this.#fields.word("type", values.type),
            values.bedrooms && told.wordsRooms.replace("{0}", values.bedrooms),
            values.bathrooms && told.wordsBaths.replace("{0}", values.bathrooms),
            values.area && values.area + "\u00a0m²",
        ].filter(Boolean).join(" · "));
        this.#showCover(photos[0]?.url);
        this.#showChecks([
            [photos.length > 0, photos.length ? told.wordsPhotos.replace("{0}", photos.length) : told.wordsNoPhotos],
            [(values.description ?? "").length >= 80, (values.description ?? "").length >= 80 ? null : told.wordsShort],
            [Boolean(values.lat), values.lat ? null : told.wordsNoPin],
        ]);
    }

    #showCover(address) {
        const cover = this.#form.querySelector(".preview-cover img");
        cover.hidden = !address;
        address && cover.getAttribute("src") !== address && (cover.src = address);
    }

    #showChecks(checks) {
        this.#form.querySelector("[data-checks]").replaceChildren(...checks.filter(([, words]) => words).map(([good, words]) => {
            const item = document.createElement("li");
            item.className = good ? "good" : "hint";
            item.textContent = words;
            return item;
        }));
    }
};
