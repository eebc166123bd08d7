/* Photos of a listing from a phone: several at once, made smaller before they travel, each with its progress, sent again when the network comes back. */
(() => {
    "use strict";
    const LARGE = 4 << 20;
    const KINDS = ["image/jpeg", "image/png", "image/webp"];
    const LARGEST = 25 << 20;
    const LONGEST_SIDE = 2560;
    const AT_ONCE = 2;
    const MOST = 30;
    const REGRET = 7000;

    let place;
    let told;
    let list;
    let address = null;
    let running = 0;
    let regret = null;
    let orderWanted = false;
    let orderedByHand = false;
    let ordering = false;
    const queue = [];

    document.addEventListener("DOMContentLoaded", () => {
        place = document.querySelector("[data-photos]");
        if (place) {
            told = place.dataset;
            list = place.querySelector(".photos");
            listen();
        }
    });

    /* Where they go may be known only after some were chosen: those wait, behind the ones that the listing has. */
    document.addEventListener("photos:open", event => {
        const chosen = [...list.children].filter(photo => photo.file);
        address = event.detail.address;
        list.replaceChildren();
        event.detail.photos.forEach(photo => add(photo));
        list.append(...chosen);
        draw();
        next();
    });

    function listen() {
        place.addEventListener("change", event => {
            if (event.target.files) {
                [...event.target.files].forEach(take);
                event.target.value = "";
            }
        });
        place.addEventListener("click", event => {
            const act = event.target.closest("[data-act]")?.dataset.act;
            const photo = event.target.closest(".photo");
            if (act) {
                ({earlier: () => move(photo, -1), later: () => move(photo, 1), first: () => front(photo), again: () => enqueue(photo), remove: () => remove(photo)})[act]();
            }
            event.target.closest("[data-photo-undo]") && undo();
        });
        list.addEventListener("dragstart", event => {
            const photo = event.target.closest(".photo");
            photo?.classList.add("moving");
            event.dataTransfer.effectAllowed = "move";
            event.dataTransfer.setData("text/plain", "photo");
        });
        list.addEventListener("dragover", event => {
            const moving = list.querySelector(".moving");
            const over = event.target.closest(".photo");
            if (moving) {
                event.preventDefault();
                if (over && over !== moving) {
                    const all = [...list.children];
                    all.indexOf(over) > all.indexOf(moving) ? over.after(moving) : over.before(moving);
                }
            }
        });
        list.addEventListener("dragend", () => {
            list.querySelector(".moving")?.classList.remove("moving");
            reorder();
        });
        list.addEventListener("drop", event => event.preventDefault());
        window.addEventListener("online", () => list.querySelectorAll(".photo.failed").forEach(enqueue));
        window.addEventListener("pagehide", () => regret?.go());
        window.addEventListener("beforeunload", event => running && event.preventDefault());
    }

    function take(file) {
        if (list.children.length >= MOST) {
            say(told.most.replace("{0}", MOST));
        } else if (!file.type.startsWith("image/") || file.type === "image/svg+xml") {
            say(told.kind.replace("{0}", file.name));
        } else {
            const photo = add({});
            photo.file = file;
            enqueue(photo);
            draw();
            look(photo, file);
        }
    }

    /* What it will look like, small: the page's policy lets no picture come from anywhere but here or its own text. */
    async function look(photo, file) {
        try {
            const picture = await createImageBitmap(file, {resizeWidth: 400, imageOrientation: "from-image"});
            const canvas = document.createElement("canvas");
            canvas.width = picture.width;
            canvas.height = picture.height;
            canvas.getContext("2d").drawImage(picture, 0, 0);
            picture.close();
            photo.url = canvas.toDataURL("image/jpeg", .7);
            photo.querySelector("img").src = photo.url;
            draw();
        } catch (unreadable) {
            /* The server says what it is. */
        }
    }

    function add({id, url}) {
        const photo = place.querySelector("template").content.firstElementChild.cloneNode(true);
        photo.dataset.id = id ?? "";
        if (url) {
            photo.querySelector("img").src = url;
            photo.url = url;
        }
        photo.querySelector("progress").hidden = true;
        list.append(photo);
        return photo;
    }

    function enqueue(photo) {
        photo.classList.remove("failed");
        act(photo, "again").hidden = true;
        state(photo, told.waiting);
        queue.push(photo);
        next();
    }

    const act = (photo, name) => photo.querySelector(`[data-act=${name}]`);

    function next() {
        while (address && running < AT_ONCE && queue.length) {
            const photo = queue.shift();
            if (photo.isConnected) {
                running++;
                send(photo).finally(() => {
                    running--;
                    next();
                    order();
                });
            }
        }
    }

    async function send(photo) {
        try {
            state(photo, photo.file.size > LARGE ? told.shrinking : told.sending.replace("{0}", 0));
            const body = await smaller(photo.file);
            if (body.size > LARGEST) {
                fail(photo, told.large, false);
                return;
            }
            const answer = await upload(photo, body);
            photo.dataset.id = answer.id;
            photo.file = null;
            state(photo, "");
            /* They arrive as the network likes, and stay as they were chosen. */
            orderWanted ||= list.children.length > 1;
            draw();
        } catch (failure) {
            fail(photo, failure.words ?? told.offline, failure.words === undefined || failure.again);
        }
    }

    /* What a telephone's camera makes is more than any page shows, and costs its owner money to send; some makers' own kinds the server does not take. */
    async function smaller(file) {
        const known = KINDS.includes(file.type);
        if (file.size <= LARGE && known) {
            return file;
        }
        try {
            const picture = await createImageBitmap(file, {imageOrientation: "from-image"});
            const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
            const canvas = document.createElement("canvas");
            canvas.width = Math.round(picture.width * scale);
            canvas.height = Math.round(picture.height * scale);
            canvas.getContext("2d").drawImage(picture, 0, 0, canvas.width, canvas.height);
            picture.close();
            const made = await new Promise(done => canvas.toBlob(done, "image/jpeg", .86));
            return made && (made.size < file.size || !known) ? made : file;
        } catch (unreadable) {
            return file;
        }
    }

    function upload(photo, body) {
        return new Promise((resolve, reject) => {
            const request = new XMLHttpRequest();
            const bar = photo.querySelector("progress");
            const data = new FormData();
            data.append("file", body, photo.file.name?.replace(/\.[^.]*$/, "") + (body === photo.file ? photo.file.name.match(/\.[^.]*$/)?.[0] ?? "" : ".jpg"));
            request.open("POST", address);
            request.setRequestHeader("Accept", "application/json");
            request.responseType = "json";
            bar.hidden = false;
            bar.value = 0;
            bar.setAttribute("aria-label", photo.file.name);
            request.upload.onprogress = event => {
                if (event.lengthComputable) {
                    bar.value = Math.round(100 * event.loaded / event.total);
                    state(photo, told.sending.replace("{0}", Math.round(bar.value)));
                }
            };
            request.onloadend = () => {
                bar.hidden = true;
                if (request.status === 200 && request.response?.id) {
                    resolve(request.response);
                } else if (request.status === 200 && request.response?.message) {
                    reject({words: request.response.message});
                } else {
                    reject(request.status ? {words: request.response?.detail ?? told.failed, again: true} : {});
                }
            };
            photo.request = request;
            request.send(data);
        });
    }

    function fail(photo, words, again) {
        photo.classList.add("failed");
        act(photo, "again").hidden = !again;
        state(photo, words);
    }

    function state(photo, words) {
        photo.querySelector(".photo-state").textContent = words;
    }

    function say(words) {
        place.querySelector(".photo-said").textContent = words;
    }

    function move(photo, by) {
        const other = by < 0 ? photo.previousElementSibling : photo.nextElementSibling;
        if (other) {
            by < 0 ? other.before(photo) : other.after(photo);
            reorder();
            const button = act(photo, by < 0 ? "earlier" : "later");
            (button.disabled ? act(photo, by < 0 ? "later" : "earlier") : button).focus();
        }
    }

    function front(photo) {
        list.prepend(photo);
        reorder();
        act(photo, "later").focus();
    }

    function reorder() {
        draw();
        orderWanted = true;
        orderedByHand = true;
        order();
    }

    /* All at once, when none is on its way: an order names each photo of the listing. One after the other: the last one said is to be the last one heard. */
    async function order() {
        if (!orderWanted || ordering || running || queue.length) {
            return;
        }
        ordering = true;
        const byHand = orderedByHand;
        orderWanted = false;
        orderedByHand = false;
        const ids = shown().map(photo => photo.id);
        regret && ids.push(regret.photo.dataset.id);
        try {
            const answer = await fetch(address, {method: "PUT", headers: {"Content-Type": "application/json", Accept: "application/json"}, body: JSON.stringify({order: ids})});
            byHand && say(answer.ok ? told.moved : told.orderFailed);
        } catch (lost) {
            byHand && say(told.orderFailed);
        }
        ordering = false;
        order();
    }

    /* It goes when nobody wants it back, or the page is left. */
    function remove(photo) {
        regret?.go();
        if (!photo.dataset.id) {
            photo.request?.abort();
            photo.remove();
            draw();
            return;
        }
        const after = photo.nextElementSibling;
        photo.remove();
        const notice = place.querySelector(".photo-undo");
        notice.hidden = false;
        const mine = {
            photo, after,
            go: () => {
                clearTimeout(mine.timer);
                notice.hidden = true;
                regret = null;
                fetch(address + "/" + photo.dataset.id, {method: "DELETE", keepalive: true, headers: {Accept: "application/json"}}).catch(() => say(told.orderFailed));
            },
        };
        mine.timer = setTimeout(mine.go, REGRET);
        regret = mine;
        notice.querySelector("button").focus();
        draw();
    }

    function undo() {
        const {photo, after, timer} = regret;
        clearTimeout(timer);
        regret = null;
        place.querySelector(".photo-undo").hidden = true;
        after?.isConnected ? after.before(photo) : list.append(photo);
        draw();
        act(photo, "remove").focus();
    }

    const shown = () => [...list.querySelectorAll(".photo")].filter(photo => photo.dataset.id).map(photo => ({id: photo.dataset.id, url: photo.url}));

    function draw() {
        const all = [...list.children];
        all.forEach((photo, i) => {
            photo.querySelector("img").alt = told.alt.replace("{0}", i + 1);
            photo.classList.toggle("cover", i === 0);
            act(photo, "earlier").disabled = i === 0;
            act(photo, "later").disabled = i === all.length - 1;
            act(photo, "first").disabled = i === 0;
        });
        document.dispatchEvent(new CustomEvent("photos:changed", {detail: {photos: shown()}}));
    }
})();
