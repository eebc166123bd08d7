/* Files from the person's device to the library, by tus: in pieces, so that a lost network or a closed page costs only the last one. */
(() => {
    "use strict";
    const PIECE = 8 * 1024 * 1024;
    const LARGEST = 200 * 1024 * 1024;
    const AT_ONCE = 2;
    const PATIENCE = [1000, 3000, 8000, 15000, 30000];
    const SHELF = "baobab.uploads";

    let place;
    const queue = [];
    let running = 0;

    document.addEventListener("DOMContentLoaded", () => {
        place = document.querySelector("[data-uploads]");
        if (!place) {
            return;
        }
        const input = place.querySelector("input[type=file]");
        input.addEventListener("change", () => {
            take(input.files);
            input.value = "";
        });
        listenToDrops();
        window.addEventListener("online", () => uploads.forEach(each => each.offline && each.resume()));
        window.addEventListener("beforeunload", event => uploads.some(each => each.busy) && event.preventDefault());
        remembered().forEach(left => new Upload(null, left));
    });

    function listenToDrops() {
        let depth = 0;
        const carriesFiles = event => event.dataTransfer?.types.includes("Files");
        document.addEventListener("dragenter", event => {
            if (carriesFiles(event)) {
                depth++;
                place.classList.add("over");
            }
        });
        document.addEventListener("dragleave", event => {
            if (carriesFiles(event) && --depth <= 0) {
                depth = 0;
                place.classList.remove("over");
            }
        });
        document.addEventListener("dragover", event => carriesFiles(event) && event.preventDefault());
        document.addEventListener("drop", event => {
            if (carriesFiles(event)) {
                event.preventDefault();
                depth = 0;
                place.classList.remove("over");
                take(event.dataTransfer.files);
            }
        });
    }

    const uploads = [];

    function take(files) {
        for (const file of files) {
            const left = uploads.find(each => !each.file && each.isOf(file));
            if (left) {
                left.goOnWith(file);
            } else {
                new Upload(file, null).enqueue();
            }
        }
    }

    function next() {
        while (running < AT_ONCE && queue.length) {
            const upload = queue.shift();
            running++;
            upload.run().finally(() => {
                running--;
                next();
            });
        }
    }

    /* What was left unfinished in this browser, by whoever is signed in now. */
    function remembered() {
        const all = JSON.parse(localStorage.getItem(SHELF) || "[]");
        const alive = all.filter(each => each.until > Date.now());
        localStorage.setItem(SHELF, JSON.stringify(alive));
        return alive.filter(each => each.owner === place.dataset.owner);
    }

    function remember(entry) {
        const others = JSON.parse(localStorage.getItem(SHELF) || "[]").filter(each => each.address !== entry.address);
        localStorage.setItem(SHELF, JSON.stringify([...others, entry]));
    }

    function forget(address) {
        const others = JSON.parse(localStorage.getItem(SHELF) || "[]").filter(each => each.address !== address);
        localStorage.setItem(SHELF, JSON.stringify(others));
    }

    const base64 = text => btoa(String.fromCharCode(...new TextEncoder().encode(text)));

    function bucket(file) {
        if (/^(audio|video)\//.test(file.type)) {
            return "recordings";
        }
        return /^(application\/(pdf|rtf|msword|json|xml|vnd\.(ms-|oasis|openxml).*)|text\/.*|image\/.*)$/.test(file.type) ? "documents" : "uploads";
    }

    function size(bytes) {
        const units = place.dataset.language === "fr" ? ["octets", "ko", "Mo"] : ["bytes", "kB", "MB"];
        let unit = 0;
        let shown = bytes;
        while (shown >= 1000 && unit < 2) {
            shown /= 1000;
            unit++;
        }
        return shown.toLocaleString(place.dataset.language, {maximumFractionDigits: unit && shown < 100 ? 1 : 0}) + "\u00a0" + units[unit];
    }

    class Refused extends Error {}
    class Lost extends Error {}
    class Stopped extends Error {}

    class Upload {
        constructor(file, left) {
            this.file = file;
            this.address = left?.address;
            this.name = left?.name ?? file.name;
            this.total = left?.size ?? file.size;
            this.modified = left?.modified ?? file.lastModified;
            this.offset = left?.offset ?? 0;
            this.busy = false;
            this.row = place.querySelector("template").content.firstElementChild.cloneNode(true);
            this.row.querySelector(".upload-name").textContent = this.name;
            this.bar = this.row.querySelector("progress");
            this.bar.setAttribute("aria-label", this.name);
            this.state = this.row.querySelector(".upload-state");
            this.row.addEventListener("click", event => {
                const act = event.target.closest("[data-act]")?.dataset.act;
                if (act && act !== "open") {
                    this[act]();
                }
            });
            place.querySelector(".uploads").append(this.row);
            uploads.push(this);
            if (left) {
                this.say(place.dataset.again.replace("{0}", size(this.offset)));
                this.draw();
            }
        }

        isOf(file) {
            return file.name === this.name && file.size === this.total && file.lastModified === this.modified;
        }

        goOnWith(file) {
            this.file = file;
            this.enqueue();
        }

        enqueue() {
            this.say(place.dataset.waiting);
            queue.push(this);
            next();
        }

        async run() {
            if (this.ended) {
                return;
            }
            if (this.total > LARGEST) {
                this.fail(place.dataset.large);
                return;
            }
            this.busy = true;
            this.offline = false;
            this.paused = false;
            this.show("pause", true);
            this.show("resume", false);
            for (let tries = 0; ; tries++) {
                const before = this.offset;
                try {
                    await this.go();
                    break;
                } catch (failure) {
                    if (failure instanceof Stopped) {
                        break;
                    } else if (failure instanceof Refused) {
                        this.fail(failure.message);
                        break;
                    }
                    tries = this.offset > before ? 0 : tries;
                    if (tries >= PATIENCE.length || !navigator.onLine) {
                        this.wait();
                        break;
                    }
                    this.say(place.dataset.offline);
                    await new Promise(done => setTimeout(done, PATIENCE[tries]));
                    if (this.paused || this.ended) {
                        break;
                    }
                }
            }
            this.busy = false;
        }

        /* From wherever the server is, to the end. */
        async go() {
            if (!this.address) {
                await this.begin();
            } else {
                await this.ask();
            }
            while (!this.done) {
                await this.send();
            }
            this.finish();
        }

        async begin() {
            const small = this.total <= PIECE;
            const headers = {
                "Upload-Length": this.total,
                "Upload-Metadata": "filename " + base64(this.name) + ",bucket " + base64(bucket(this.file)),
            };
            const answer = await this.request("POST", place.dataset.uploads, headers, small ? this.file : null);
            this.address = answer.getResponseHeader("Location");
            this.told(answer);
            if (!this.done) {
                this.keep();
            }
        }

        async ask() {
            try {
                this.told(await this.request("HEAD", this.address, {}, null));
            } catch (failure) {
                if (!(failure instanceof Refused)) {
                    throw failure;
                }
                /* Forgotten by now: from the beginning. */
                forget(this.address);
                this.address = null;
                this.offset = 0;
                await this.begin();
            }
        }

        async send() {
            const piece = this.file.slice(this.offset, this.offset + PIECE);
            const answer = await this.request("PATCH", this.address, {"Upload-Offset": this.offset}, piece);
            this.told(answer);
            this.keep();
        }

        told(answer) {
            this.offset = Number(answer.getResponseHeader("Upload-Offset"));
            this.done = answer.getResponseHeader("Upload-Document");
            this.draw();
        }

        keep() {
            remember({
                address: this.address, name: this.name, size: this.total, modified: this.modified, offset: this.offset, owner: place.dataset.owner,
                until: Date.now() + 47 * 3600 * 1000,
            });
        }

        request(method, address, headers, body) {
            return new Promise((resolve, reject) => {
                const call = new XMLHttpRequest();
                this.call = call;
                call.open(method, address);
                call.setRequestHeader("Tus-Resumable", "1.0.0");
                call.setRequestHeader("Accept", "application/problem+json");
                Object.entries(headers).forEach(([name, value]) => call.setRequestHeader(name, value));
                if (body) {
                    call.setRequestHeader("Content-Type", "application/offset+octet-stream");
                    const from = this.offset;
                    call.upload.onprogress = event => {
                        this.draw(from + event.loaded);
                        if (from + event.loaded >= this.total) {
                            this.say(place.dataset.finishing);
                        }
                    };
                }
                call.onload = () => {
                    if (call.status < 300) {
                        resolve(call);
                    } else if (call.status === 409 || call.status >= 500 || call.status === 429) {
                        reject(new Lost());
                    } else {
                        reject(new Refused(sentence(call)));
                    }
                };
                call.onerror = () => reject(new Lost());
                call.onabort = () => reject(new Stopped());
                /* An empty body still needs its type, and a Blob would set its own. */
                call.send(body ? body.slice(0, body.size, "application/offset+octet-stream") : null);
            });
        }

        draw(sent = this.offset) {
            this.bar.value = this.total ? 100 * sent / this.total : 100;
            if (this.busy) {
                this.say(place.dataset.running.replace("{0}", size(sent)).replace("{1}", size(this.total)));
            }
        }

        pause() {
            this.paused = true;
            this.call?.abort();
            this.show("pause", false);
            this.show("resume", true);
            this.say(place.dataset.paused.replace("{0}", size(this.offset)));
        }

        resume() {
            if (!this.busy && this.file) {
                this.enqueue();
            }
        }

        wait() {
            this.offline = true;
            this.show("pause", false);
            this.show("resume", true);
            this.say(place.dataset.offline);
        }

        cancel() {
            this.ended = true;
            this.call?.abort();
            if (this.address && !this.done && !this.row.classList.contains("failed")) {
                fetch(this.address, {method: "DELETE", headers: {"Tus-Resumable": "1.0.0"}}).catch(() => {});
            }
            this.leave();
            this.row.remove();
        }

        leave() {
            forget(this.address);
            uploads.splice(uploads.indexOf(this), 1);
            const waiting = queue.indexOf(this);
            if (waiting >= 0) {
                queue.splice(waiting, 1);
            }
        }

        fail(words) {
            this.ended = true;
            this.row.classList.add("failed");
            this.show("pause", false);
            this.show("resume", false);
            this.say(words || place.dataset.failed);
            this.bar.hidden = true;
            this.row.querySelector("[data-act=cancel]").textContent = place.dataset.close;
            forget(this.address);
        }

        finish() {
            this.ended = true;
            this.row.classList.add("done");
            this.bar.value = 100;
            this.say(place.dataset.done);
            ["pause", "resume", "cancel"].forEach(act => this.show(act, false));
            const open = this.row.querySelector("[data-act=open]");
            open.href = "/documents/detail?id=" + this.done;
            open.hidden = false;
            this.leave();
            window.refreshDocuments?.();
        }

        show(act, shown) {
            this.row.querySelector("[data-act=" + act + "]").hidden = !shown;
        }

        say(words) {
            this.state.textContent = words;
        }
    }

    /* The problem's own sentence, or the general one. */
    function sentence(call) {
        try {
            return JSON.parse(call.responseText).detail || place.dataset.failed;
        } catch {
            return place.dataset.failed;
        }
    }
})();
