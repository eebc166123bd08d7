/* Beside the vehicle: a signature drawn with the finger becomes strokes of a path, and photos leave as they are taken. */
(() => {
    "use strict";
    const WIDTH = 600;
    const HEIGHT = 200;
    const NEAR = 2;
    const LARGE = 1 << 20;
    const LONGEST_SIDE = 2048;

    document.addEventListener("DOMContentLoaded", () => {
        document.querySelectorAll("[data-sign]").forEach(sign);
        document.querySelectorAll("[data-shots]").forEach(shots);
        document.querySelector("[data-all-fine]")?.addEventListener("click", allFine);
    });

    /* What somebody has answered already stays. */
    function allFine() {
        document.querySelectorAll(".check").forEach(check => {
            if (!check.querySelector("input:checked")) {
                check.querySelector("[value=OK]").checked = true;
            }
        });
    }

    function sign(place) {
        const canvas = place.querySelector("canvas");
        const pen = canvas.getContext("2d");
        const field = place.querySelector("input[type=hidden]");
        let strokes = read(field.value);
        let stroke = null;

        canvas.addEventListener("pointerdown", event => {
            event.preventDefault();
            canvas.setPointerCapture(event.pointerId);
            stroke = [spot(event)];
            strokes.push(stroke);
        });
        canvas.addEventListener("pointermove", event => {
            if (stroke) {
                const here = spot(event);
                const last = stroke.at(-1);
                if (Math.hypot(here[0] - last[0], here[1] - last[1]) >= NEAR) {
                    stroke.push(here);
                    draw();
                }
            }
        });
        ["pointerup", "pointercancel"].forEach(name => canvas.addEventListener(name, () => stroke && keep()));
        place.querySelector("[data-sign-clear]").addEventListener("click", () => {
            strokes = [];
            keep();
        });
        place.querySelector("[data-sign-cross]").addEventListener("click", () => {
            strokes = [[[240, 50], [360, 150]], [[360, 50], [240, 150]]];
            keep();
        });
        draw();

        function spot(event) {
            const box = canvas.getBoundingClientRect();
            const within = (value, most) => Math.round(10 * Math.min(most, Math.max(0, value))) / 10;
            return [within((event.clientX - box.left) / box.width * WIDTH, WIDTH), within((event.clientY - box.top) / box.height * HEIGHT, HEIGHT)];
        }

        function keep() {
            stroke = null;
            strokes = strokes.filter(each => each.length > 1);
            field.value = strokes.map(each => each.map(([x, y], at) => `${at ? "L" : "M"}${x} ${y}`).join("")).join("");
            const words = strokes.length ? place.dataset.drawn : place.dataset.empty;
            canvas.setAttribute("aria-label", words);
            place.querySelector("[role=status]").textContent = words;
            draw();
        }

        function draw() {
            pen.clearRect(0, 0, WIDTH, HEIGHT);
            pen.lineWidth = 4;
            pen.lineCap = "round";
            pen.lineJoin = "round";
            pen.strokeStyle = "#25221d";
            strokes.forEach(each => {
                pen.beginPath();
                each.forEach(([x, y], at) => at ? pen.lineTo(x, y) : pen.moveTo(x, y));
                pen.stroke();
            });
        }
    }

    /* What was drawn before something else was refused. */
    function read(path) {
        return (path.match(/M[^M]+/g) ?? []).map(each => each.slice(1).split("L").map(point => point.trim().split(/[ ,]/).map(Number)));
    }

    function shots(place) {
        const list = place.querySelector(".shots");
        const field = place.querySelector("input[type=hidden]");
        const said = place.querySelector(".shots-said");
        let running = 0;

        field.value.split(",").filter(Boolean).forEach(id => add(`${place.dataset.shots}/${id}?width=320`, id));
        place.querySelector("input[type=file]").addEventListener("change", event => {
            [...event.target.files].forEach(take);
            event.target.value = "";
        });
        place.closest("form").addEventListener("submit", event => {
            if (running) {
                event.preventDefault();
                list.querySelector("progress")?.scrollIntoView({block: "center"});
            }
        });

        function add(source, id) {
            const item = document.createElement("li");
            const image = document.createElement("img");
            image.alt = place.dataset.alt.replace("{0}", list.children.length + 1);
            if (source) {
                image.src = source;
            }
            const remove = document.createElement("button");
            remove.type = "button";
            remove.className = "button small";
            remove.textContent = "×";
            remove.setAttribute("aria-label", place.dataset.remove);
            remove.addEventListener("click", () => drop(item));
            item.append(image, remove);
            item.dataset.id = id ?? "";
            list.append(item);
            return item;
        }

        async function take(file) {
            const item = add(null, null);
            const bar = document.createElement("progress");
            item.append(bar);
            running++;
            try {
                const blob = await smaller(file, item.querySelector("img"));
                const body = new FormData();
                body.append("file", blob, file.name || "photo.jpg");
                const answer = await fetch(place.dataset.shots, {method: "POST", body, headers: {Accept: "application/json"}});
                const json = await answer.json();
                if (!answer.ok) {
                    throw new Error(json.detail);
                }
                item.dataset.id = json.id;
                keep();
                said.textContent = place.dataset.sent.replace("{0}", list.children.length);
            } catch (lost) {
                item.classList.add("failed");
                said.textContent = lost.message && !(lost instanceof TypeError) ? lost.message : place.dataset.failed;
            } finally {
                running--;
                bar.remove();
            }
        }

        function drop(item) {
            if (item.dataset.id) {
                fetch(`${place.dataset.shots}/${item.dataset.id}`, {method: "DELETE", headers: {Accept: "application/json"}}).catch(() => {});
            }
            item.remove();
            keep();
        }

        function keep() {
            field.value = [...list.children].map(each => each.dataset.id).filter(Boolean).join(",");
        }
    }

    /* A phone's photo shows more than a damage needs, and the network at a depot is thin. */
    async function smaller(file, image) {
        const picture = await createImageBitmap(file, {imageOrientation: "from-image"});
        const part = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
        const canvas = document.createElement("canvas");
        canvas.width = Math.round(picture.width * part);
        canvas.height = Math.round(picture.height * part);
        canvas.getContext("2d").drawImage(picture, 0, 0, canvas.width, canvas.height);
        picture.close();
        image.src = canvas.toDataURL("image/jpeg", .5);
        if (part === 1 && file.size < LARGE && ["image/jpeg", "image/png", "image/webp"].includes(file.type)) {
            return file;
        }
        return new Promise((done, failed) => canvas.toBlob(blob => blob ? done(blob) : failed(new TypeError()), "image/jpeg", .85));
    }
})();
