/* Where the draft of a listing is kept: on this device at once, and on the server. */
window.ListingDraft = class {
    static Lost = class extends Error {};
    static Refused = class extends Error {
        constructor(words, gone) {
            super(words);
            this.gone = gone;
        }
    };
    #told;

    constructor(form) {
        this.#told = form.dataset;
    }

    get #shelf() {
        return "baobab.listing." + this.#told.draft;
    }

    /* What this device knows, where it is newer than what the server does: the last words before the network went. */
    remembered(savedAt) {
        try {
            const kept = JSON.parse(localStorage.getItem(this.#shelf));
            return kept && kept.owner === this.#told.owner && kept.at > savedAt + 1000 ? kept : null;
        } catch (none) {
            return null;
        }
    }

    keep(form, step, at) {
        try {
            localStorage.setItem(this.#shelf, JSON.stringify({form, step, at, owner: this.#told.owner}));
        } catch (full) {
            /* A device without room still has the server. */
        }
    }

    forget() {
        try {
            localStorage.removeItem(this.#shelf);
        } catch (none) {
            /* Then nothing was kept either. */
        }
    }

    /* @throws Lost where asking again may help, Refused where it does not */
    async call(method, path, body, leaving = false) {
        const {Lost, Refused} = ListingDraft;
        let answer;
        try {
            answer = await fetch(this.#told.address + this.#told.draft + path, {
                method, keepalive: leaving, redirect: "manual", headers: {"Content-Type": "application/json", Accept: "application/json"}, body: body ? JSON.stringify(body) : null,
            });
        } catch (lost) {
            throw new Lost(this.#told.wordsOffline);
        }
        if (answer.status === 401 || answer.type === "opaqueredirect") {
            throw new Refused(this.#told.wordsGone, true);
        }
        const said = await answer.json().catch(() => null);
        if (answer.status === 429 || answer.status >= 500 || !said) {
            throw new Lost(this.#told.wordsOffline);
        }
        if (!answer.ok) {
            throw new Refused(said.detail ?? this.#told.wordsRefused);
        }
        return said;
    }
};
