/* The workbench: what is asked for is shown as it changes, files to merge are put in order, and the print appears beside the form. */
(() => {
    "use strict";
    document.addEventListener("DOMContentLoaded", () => {
        const form = document.getElementById("bench");
        if (!form) {
            return;
        }
        const list = form.querySelector(".merge-files");
        const files = [];
        const source = () => form.elements.source.value;

        function show() {
            form.querySelectorAll("[data-for]").forEach(part => {
                part.hidden = !part.dataset.for.split(" ").includes(source());
            });
        }

        function button(words, act, enabled) {
            const made = document.createElement("button");
            made.type = "button";
            made.className = "button plain small";
            made.textContent = words;
            made.disabled = !enabled;
            made.addEventListener("click", act);
            return made;
        }

        function move(at, by) {
            files.splice(at + by, 0, ...files.splice(at, 1));
            draw();
            list.children[at + by].querySelector(by < 0 ? "button" : "button:nth-of-type(2)").focus();
        }

        function draw() {
            list.replaceChildren(...files.map((file, at) => {
                const row = document.createElement("li");
                const name = document.createElement("span");
                name.textContent = file.name;
                row.append(
                    name,
                    button(form.dataset.up, () => move(at, -1), at > 0),
                    button(form.dataset.down, () => move(at, 1), at < files.length - 1),
                    button(form.dataset.remove, () => { files.splice(at, 1); draw(); }, true));
                return row;
            }));
        }

        function body() {
            const data = new FormData();
            for (const field of form.elements) {
                const unchecked = (field.type === "radio" || field.type === "checkbox") && !field.checked;
                if (field.name && !unchecked && !field.closest("[hidden]")) {
                    data.append(field.name, field.value);
                }
            }
            const chosen = source() === "word" ? [...form.querySelector("#word").files] : source() === "merge" ? files : [];
            chosen.forEach(file => data.append("files", file, file.name));
            return data;
        }

        form.querySelectorAll("[name=source]").forEach(each => each.addEventListener("change", show));
        form.querySelector("#merge").addEventListener("change", event => {
            files.push(...event.target.files);
            event.target.value = "";
            draw();
        });
        form.addEventListener("submit", async event => {
            event.preventDefault();
            const error = document.getElementById("bench-error");
            const busy = document.getElementById("bench-busy");
            const submit = form.querySelector("[type=submit]");
            error.hidden = true;
            submit.disabled = true;
            busy.textContent = form.dataset.busy;
            try {
                const answer = await fetch(form.dataset.prints, {method: "POST", body: body(), headers: {Accept: "application/json"}});
                const told = await answer.json();
                if (!answer.ok) {
                    throw new Error([told.detail, ...(told.errors ?? []).map(each => labelled(each.field, each.message))].filter(Boolean).join(" "));
                }
                present(told);
            } catch (failure) {
                error.textContent = failure instanceof TypeError || failure instanceof SyntaxError ? form.dataset.failed : failure.message;
                error.hidden = false;
            } finally {
                submit.disabled = false;
                busy.textContent = "";
            }
        });

        function present(print) {
            const frame = document.getElementById("result");
            document.getElementById("result-none").hidden = true;
            frame.hidden = false;
            frame.src = "/documents/content/" + print.id;
            const size = Math.max(1, Math.round(print.size / 1000)).toLocaleString(form.dataset.language);
            document.getElementById("result-facts").textContent = form.dataset.pages.replace("{0}", print.pages).replace("{1}", size);
            const open = document.getElementById("result-open");
            open.href = "/documents/detail?id=" + print.id;
            open.hidden = false;
        }

        show();
    });
})();
