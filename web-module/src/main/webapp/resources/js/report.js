/* Buttons with data-listing-report="<id>" open a dialog by which anybody reports that listing. Its words are asked for when it is opened the first time. */
(() => {
    "use strict";
    const ADDRESS = "/listing-reports";
    let dialog = null;
    let words = null;

    const element = (name, attributes = {}, text = "") => {
        const made = document.createElement(name);
        Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
        made.textContent = text;
        return made;
    };

    function make() {
        dialog = element("dialog", {class: "ask", "aria-labelledby": "report-title"});
        const form = element("form", {class: "form"});
        const reasons = element("fieldset", {class: "field"});
        reasons.append(element("legend", {class: "field-label"}, words.reason), element("div", {class: "choices"}));
        words.reasons.forEach(each => {
            const choice = element("label", {class: "choice"});
            const label = element("span");
            label.append(element("strong", {}, each.label));
            choice.append(element("input", {type: "radio", name: "reason", value: each.value, required: "required"}), label);
            reasons.lastChild.append(choice);
        });
        const more = element("div", {class: "field"});
        more.append(element("label", {for: "report-text"}, words.more), element("textarea", {id: "report-text", name: "text", class: "input", rows: "3", maxlength: "2000"}));
        const acts = element("div", {class: "button-row"});
        const cancel = element("button", {type: "button", class: "button"}, words.cancel);
        cancel.addEventListener("click", () => dialog.close());
        acts.append(element("button", {type: "submit", class: "button primary"}, words.send), cancel);
        form.append(element("p", {class: "field-error", role: "alert", hidden: "hidden"}), reasons, more, acts);
        form.addEventListener("submit", send);
        dialog.append(element("h2", {id: "report-title"}, words.title), element("p", {class: "soft"}, words.text), form);
        document.body.append(dialog);
    }

    async function send(event) {
        event.preventDefault();
        const form = event.target;
        const error = form.querySelector("[role=alert]");
        const button = form.querySelector("[type=submit]");
        error.hidden = true;
        button.disabled = true;
        try {
            const body = new URLSearchParams(new FormData(form));
            body.set("listing", dialog.dataset.listing);
            const answer = await fetch(ADDRESS, {method: "POST", body, headers: {Accept: "application/json"}});
            if (!answer.ok) {
                throw new Error((await answer.json()).detail);
            }
            thank();
        } catch (failure) {
            error.textContent = failure instanceof TypeError || failure instanceof SyntaxError ? words.failed : failure.message;
            error.hidden = false;
        } finally {
            button.disabled = false;
        }
    }

    function thank() {
        const close = element("button", {type: "button", class: "button primary"}, words.close);
        close.addEventListener("click", () => dialog.close());
        const row = element("div", {class: "button-row below"});
        row.append(close);
        dialog.replaceChildren(element("h2", {id: "report-title"}, words.title), element("p", {role: "status"}, words.done), row);
        close.focus();
        dialog.addEventListener("close", () => {
            dialog.remove();
            dialog = null;
        }, {once: true});
    }

    document.addEventListener("click", async event => {
        const opener = event.target.closest("[data-listing-report]");
        if (!opener) {
            return;
        }
        words ??= await (await fetch(ADDRESS, {headers: {Accept: "application/json"}})).json();
        if (!dialog) {
            make();
        }
        dialog.dataset.listing = opener.dataset.listingReport;
        dialog.showModal();
    });

    const show = () => document.querySelectorAll("[data-listing-report][hidden]").forEach(each => each.hidden = false);
    document.readyState === "loading" ? document.addEventListener("DOMContentLoaded", show) : show();
})();
