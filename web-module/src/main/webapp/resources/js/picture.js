/* A face or a logo goes to the server as soon as it is chosen: shown at once, with its progress, and taken back when it is refused. */
(() => {
    "use strict";
    const MOST = { face: 10 << 20, logo: 25 << 20 };
    const KINDS = ["image/jpeg", "image/png", "image/webp"];

    document.addEventListener("change", event => {
        const form = event.target.closest?.("form[data-picture]");
        if (form && event.target.files?.length) {
            take(form, event.target);
        }
    });

    document.addEventListener("click", event => {
        const button = event.target.closest("[data-picture-remove]");
        if (button) {
            send(button.form, `${button.form.getAttribute("action")}/remove`, null, []);
        }
    });

    function take(form, input) {
        const file = input.files[0];
        const kind = form.dataset.picture;
        if (!KINDS.includes(file.type)) {
            say(form, form.dataset.kind, true);
        } else if (file.size > MOST[kind]) {
            say(form, form.dataset.large, true);
        } else {
            const former = places(kind).map(place => [place, place.querySelector("img")?.getAttribute("src")]);
            const reader = new FileReader();
            reader.onload = () => places(kind).forEach(place => show(place, reader.result));
            reader.readAsDataURL(file);
            const body = new FormData();
            body.append("file", file);
            send(form, form.getAttribute("action"), body, former);
        }
        input.value = "";
    }

    function send(form, address, body, former) {
        const request = new XMLHttpRequest();
        const bar = form.querySelector("progress");
        request.open("POST", address);
        request.setRequestHeader("X-Requested-With", "XMLHttpRequest");
        request.responseType = "json";
        request.upload.onprogress = event => {
            if (event.lengthComputable) {
                bar.value = Math.round(100 * event.loaded / event.total);
            }
        };
        request.onloadend = () => {
            bar.hidden = true;
            form.removeAttribute("aria-busy");
            if (request.status === 200 && "picture" in (request.response ?? {})) {
                done(form, request.response.picture);
            } else {
                former.forEach(([place, address]) => show(place, address));
                say(form, request.response?.message ?? form.dataset.failed, true);
            }
        };
        bar.value = 0;
        bar.hidden = !body;
        form.setAttribute("aria-busy", "true");
        say(form, body ? form.dataset.saving : "", false);
        request.send(body);
    }

    function done(form, picture) {
        const remover = form.querySelector("[data-picture-remove]");
        if (!picture) {
            form.querySelector("input[type=file]").focus();
            places(form.dataset.picture).forEach(place => show(place, null));
        }
        remover.hidden = !picture;
        say(form, picture ? form.dataset.saved : form.dataset.removed, false);
    }

    function places(kind) {
        return [...document.querySelectorAll(`[data-shows="${kind}"] .avatar`)];
    }

    function show(place, address) {
        let image = place.querySelector("img");
        if (!address) {
            image?.remove();
            return;
        }
        if (!image) {
            image = document.createElement("img");
            image.alt = "";
            place.append(image);
        }
        image.src = address;
    }

    function say(form, text, refused) {
        const said = form.querySelector(".picture-said");
        said.textContent = text;
        said.classList.toggle("refused", refused);
    }
})();
