/* A file is judged as soon as it is chosen; what would come of it stands beside the form until it is taken. */
(() => {
    "use strict";
    const SHOWN = 200;
    document.addEventListener("DOMContentLoaded", () => {
        const form = document.getElementById("import");
        if (!form) {
            return;
        }
        const words = form.dataset;
        const input = document.getElementById("import-file");
        const error = document.getElementById("import-error");
        const busy = document.getElementById("import-busy");
        const none = document.getElementById("import-none");
        const shown = document.getElementById("import-shown");
        const acts = document.getElementById("import-acts");
        let asked = 0;

        const kind = () => form.elements.kind.value;
        const fill = (text, ...values) => values.reduce((filled, value, at) => filled.replace("{" + at + "}", value), text);

        function made(name, className, text) {
            const element = document.createElement(name);
            element.className = className;
            element.textContent = text;
            return element;
        }

        async function send(mode) {
            const body = new FormData();
            body.append("file", input.files[0], input.files[0].name);
            const answer = await fetch(words.address + kind() + "?mode=" + mode, {method: "POST", body, headers: {Accept: "application/json"}});
            const told = await answer.json();
            if (!answer.ok) {
                throw new Error([told.errors?.length ? null : told.detail, ...(told.errors ?? []).map(each => each.message)].filter(Boolean).join(" "));
            }
            return told;
        }

        async function run(mode, present) {
            const mine = ++asked;
            error.hidden = true;
            busy.textContent = mode === "preview" ? words.reading : words.saving;
            acts.querySelectorAll("button").forEach(each => { each.disabled = true; });
            try {
                const told = await send(mode);
                if (mine === asked) {
                    present(told);
                }
            } catch (failure) {
                if (mine === asked) {
                    error.textContent = failure instanceof TypeError || failure instanceof SyntaxError ? words.failed : failure.message;
                    error.hidden = false;
                    none.hidden = true;
                    shown.hidden = true;
                }
            } finally {
                if (mine === asked) {
                    busy.textContent = "";
                }
            }
        }

        function sums(told) {
            const parts = [["created", "ok"], ["updated", "accent"], ["unchanged", "quiet"], ["refused", "danger"]];
            return parts.filter(([name]) => told[name] > 0).map(([name, tone]) => made("span", "badge " + tone, fill(words[name], told[name])));
        }

        function row(each, errors) {
            const tones = {CREATED: "ok", UPDATED: "accent", UNCHANGED: "quiet", REFUSED: "danger"};
            const line = document.createElement("tr");
            const number = made("td", "number", each.row);
            number.dataset.label = words.row;
            const name = document.createElement("td");
            name.className = "whole";
            name.append(made("strong", "", each.key || "–"), made("div", "soft", each.name));
            const action = document.createElement("td");
            action.dataset.label = words.action;
            action.append(made("span", "badge " + tones[each.action], words["action" + each.action[0] + each.action.slice(1).toLowerCase()]));
            const message = document.createElement("td");
            message.dataset.label = words.message;
            message.append(...(errors.get(each.row) ?? []).map(one => made("span", "flawed", labelled(one.column, one.message))));
            line.append(number, name, action, message);
            return line;
        }

        function draw(told) {
            const errors = Map.groupBy ? Map.groupBy(told.errors, each => each.row) : told.errors.reduce((all, each) => all.set(each.row, [...(all.get(each.row) ?? []), each]), new Map());
            // Those to correct first: they may be few among ten thousand.
            const rows = [...told.rows].sort((one, other) => (other.action === "REFUSED") - (one.action === "REFUSED") || one.row - other.row);
            shown.querySelector("tbody").replaceChildren(...rows.slice(0, SHOWN).map(each => row(each, errors)));
            const more = document.getElementById("import-more");
            more.hidden = rows.length <= SHOWN;
            more.textContent = fill(words.more, rows.length - SHOWN);
            const ignored = document.getElementById("import-ignored");
            ignored.hidden = told.ignoredColumns.length === 0;
            ignored.textContent = fill(words.ignored, told.ignoredColumns.join(", "));
            none.hidden = true;
            shown.hidden = false;
        }

        function preview(told) {
            draw(told);
            document.getElementById("import-sums").replaceChildren(...sums(told));
            const useful = told.created + told.updated;
            const whole = told.refused === 0;
            const take = made("button", whole ? "button primary" : "button", whole ? words.take : words.takeGood);
            take.type = "button";
            take.addEventListener("click", () => run(whole ? "whole" : "partial", done));
            acts.replaceChildren(...(useful > 0 ? [take] : []));
        }

        function done(told) {
            if (!told.applied) {
                preview(told);
                return;
            }
            draw(told);
            const message = made("p", "notice ok", fill(words.done, told.created + told.updated, told.created, told.updated));
            message.setAttribute("role", "status");
            document.getElementById("import-sums").replaceChildren(message);
            const open = made("a", "button primary", words.open);
            open.href = "/fleet/" + kind();
            acts.replaceChildren(open);
            input.value = "";
        }

        function look() {
            if (input.files.length > 0) {
                run("preview", preview);
            }
        }

        input.addEventListener("change", look);
        form.querySelectorAll("[name=kind]").forEach(each => each.addEventListener("change", look));
        form.addEventListener("submit", event => event.preventDefault());
        // A browser may have kept a choice from before.
        look();
    });
})();
