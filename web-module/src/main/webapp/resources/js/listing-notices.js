/* What the server has to say to a listing's form: fields it does not take, and what somebody else has changed meanwhile. */
window.ListingNotices = class {
    static #ALIASES = {"price.amount": "price", "price.currency": "currency", "place.lat": "place", "place.lng": "place"};
    #told;
    #fields;
    #differences = [];

    constructor(form, fields) {
        this.#told = form.dataset;
        this.#fields = fields;
    }

    /* The service's own words, each with a way to its field; show(step) opens a step of the form. */
    problems(errors, show) {
        const notice = document.getElementById("problems");
        notice.hidden = !errors.length;
        notice.querySelector("strong").textContent = this.#told.wordsProblems;
        notice.querySelector("ul").replaceChildren(...errors.map(error => this.#problem(error, show)));
        if (errors.length) {
            window.scrollTo({top: 0});
            notice.focus();
        }
    }

    #problem(error, show) {
        const name = ListingNotices.#ALIASES[error.field] ?? error.field.split(".").pop();
        this.#fields.complain(name, error.message);
        const target = this.#fields.target(name);
        const section = target.closest("[data-step-number]");
        const label = this.#fields.labelOf(name);
        const link = document.createElement(section ? "a" : "span");
        link.textContent = label ? labelled(label, error.message) : error.message;
        if (section) {
            link.href = "#" + target.id;
            link.addEventListener("click", event => {
                event.preventDefault();
                show(Number(section.dataset.stepNumber));
                target.focus();
            });
        }
        const item = document.createElement("li");
        item.append(link);
        return item;
    }

    /* Both versions of each field that two have changed. */
    conflict(differences) {
        this.#differences = differences;
        const section = document.getElementById("conflict");
        section.querySelector(".conflict-list").replaceChildren(...differences.map(difference => {
            const row = section.querySelector("template").content.firstElementChild.cloneNode(true);
            row.querySelector("legend").textContent = this.#fields.labelOf(difference.field) ?? difference.field;
            row.querySelector("[data-mine]").textContent = this.#fields.word(difference.field, difference.mine);
            row.querySelector("[data-theirs]").textContent = this.#fields.word(difference.field, difference.theirs);
            row.querySelectorAll("input").forEach(each => {
                each.name = "choose-" + difference.field;
                each.checked = each.value === (difference.touched ? "mine" : "theirs");
            });
            return row;
        }));
        section.hidden = false;
        window.scrollTo({top: 0});
        section.focus();
    }

    /* What the form holds, with the version that was chosen of each. */
    settled() {
        const values = this.#fields.collect();
        for (const difference of this.#differences) {
            const choice = document.querySelector(`input[name="choose-${CSS.escape(difference.field)}"]:checked`).value;
            const value = difference[choice];
            value ? values[difference.field] = value : delete values[difference.field];
        }
        return values;
    }
};
