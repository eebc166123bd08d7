/* Receipts of an expense, from a camera or a file: each goes to the server as it is chosen, and the form carries their ids. */
(() => {
    "use strict";
    document.addEventListener("DOMContentLoaded", () => document.querySelectorAll("[data-receipts]").forEach(place => new Field(place)));

    class Field {
        constructor(place) {
            this.place = place;
            this.words = place.dataset;
            this.list = place.querySelector(".receipts");
            this.ids = place.querySelector("input[type=hidden]");
            this.said = place.querySelector(".receipt-said");
            this.form = place.closest("form");
            this.running = 0;
            this.list.querySelectorAll("li").forEach(item => this.addRemove(item));
            place.querySelectorAll("input[type=file]").forEach(input => {
                input.addEventListener("change", () => {
                    [...input.files].forEach(file => this.take(file));
                    input.value = "";
                });
                // What was chosen before this script came.
                [...input.files].forEach(file => this.take(file));
            });
            this.form.addEventListener("submit", event => this.hold(event));
        }

        take(file) {
            const item = document.createElement("li");
            const box = document.createElement("span");
            box.className = "receipt-box";
            if (file.type.startsWith("image/")) {
                this.preview(file, box);
            }
            const name = document.createElement("span");
            name.className = "receipt-name";
            item.append(box, name);
            this.list.append(item);
            this.addRemove(item);
            this.send(file, item, name);
        }

        /** Small, and as data: pages show no pictures from anywhere else. */
        async preview(file, box) {
            try {
                const bitmap = await createImageBitmap(file);
                const canvas = document.createElement("canvas");
                canvas.width = 260;
                canvas.height = Math.max(1, Math.round(260 * bitmap.height / bitmap.width));
                canvas.getContext("2d").drawImage(bitmap, 0, 0, canvas.width, canvas.height);
                bitmap.close();
                const image = document.createElement("img");
                image.alt = "";
                image.src = canvas.toDataURL("image/jpeg", 0.7);
                box.append(image);
            } catch (unreadable) {
                // A PDF, or a format that this browser does not draw: its name is enough.
            }
        }

        async send(file, item, name) {
            name.textContent = this.words.sending;
            item.classList.remove("failed");
            item.onclick = null;
            this.running++;
            try {
                const form = new FormData();
                form.append("file", file, file.name || "recu.jpg");
                const vehicle = this.words.vehicle && document.getElementById(this.words.vehicle).value;
                const answer = await fetch(this.words.receipts + (vehicle ? "?vehicle=" + encodeURIComponent(vehicle) : ""), {method: "POST", body: form});
                const told = await answer.json();
                if (answer.ok) {
                    item.dataset.id = told.id;
                    name.textContent = told.name;
                    this.write();
                } else {
                    name.textContent = (told.errors && told.errors[0] && told.errors[0].message) || told.detail;
                    item.classList.add("failed");
                }
            } catch (lost) {
                name.textContent = this.words.failed;
                item.classList.add("failed");
                item.onclick = () => this.send(file, item, name);
            } finally {
                this.running--;
                this.goOn();
            }
        }

        addRemove(item) {
            const button = document.createElement("button");
            button.type = "button";
            button.className = "button plain small danger";
            button.textContent = this.words.remove;
            button.addEventListener("click", event => {
                event.stopPropagation();
                item.remove();
                this.write();
            });
            item.append(button);
        }

        write() {
            this.ids.value = [...this.list.querySelectorAll("li[data-id]")].map(item => item.dataset.id).join(" ");
        }

        /** What is still on its way belongs to the form too. */
        hold(event) {
            if (this.running > 0) {
                event.preventDefault();
                this.waiting = event.submitter;
                this.said.textContent = this.words.waiting;
            }
        }

        goOn() {
            if (this.running === 0 && this.waiting) {
                const button = this.waiting;
                this.waiting = null;
                this.said.textContent = "";
                this.form.requestSubmit(button);
            }
        }
    }
})();
