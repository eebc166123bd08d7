/* Where a message of a conversation is written: a half-written text stays in this browser, attachments are stored at once, so that sending is quick. */
window.ConversationForm = class {
    static #DRAFT_KEPT = 30 * 24 * 3600 * 1000;
    static #MOST_FILES = 5;
    static #TYPING_EVERY = 4_000;
    #talk;
    #thread;
    #form;
    #text;
    #files = [];
    #toldTyping = 0;
    #sending = false;

    /* The thread can post(what, values) to its address, keepEnd(while something moves), and arrive() at what was sent. */
    constructor(talk, thread) {
        this.#talk = talk;
        this.#thread = thread;
        this.#form = document.getElementById("talk-form");
        this.#text = document.getElementById("talk-text");
    }

    begin() {
        if (!this.#form) {
            return;
        }
        this.#sweepDrafts();
        this.#text.value = JSON.parse(localStorage.getItem(this.#draftKey) || "{}").text ?? "";
        this.#grow();
        this.#watchText();
        this.#form.addEventListener("submit", event => {
            event.preventDefault();
            this.#send();
        });
        document.getElementById("talk-file").addEventListener("change", event => {
            [...event.target.files].forEach(file => this.#attach(file));
            event.target.value = "";
        });
        window.visualViewport?.addEventListener("resize", () => this.#fitAboveKeyboard());
        if (matchMedia("(pointer: fine)").matches && !document.getElementById("talk-new")) {
            this.#text.focus({preventScroll: true});
        }
    }

    say(words) {
        const error = document.getElementById("talk-error");
        error.textContent = words;
        error.hidden = !words;
    }

    /* Tells why an answer is no good one. */
    async refused(answer) {
        this.say(this.#sentence(await answer.json().catch(() => null)));
    }

    #sentence(problem) {
        return problem?.errors?.[0]?.message ?? problem?.detail ?? this.#talk.dataset.failed;
    }

    #watchText() {
        this.#text.addEventListener("input", () => {
            this.#grow();
            this.#keepDraft();
            this.#tellTyping();
        });
        this.#text.addEventListener("keydown", event => {
            const mouse = matchMedia("(pointer: fine)").matches;
            if (event.key === "Enter" && !event.shiftKey && !event.isComposing && (mouse || event.ctrlKey)) {
                event.preventDefault();
                this.#form.requestSubmit();
            }
        });
        this.#text.addEventListener("paste", event => {
            const pasted = [...event.clipboardData?.files ?? []];
            if (pasted.length) {
                event.preventDefault();
                pasted.forEach(file => this.#attach(file));
            }
        });
    }

    /* Where the keyboard lies over the page instead of shrinking it, the thread ends above it. */
    #fitAboveKeyboard() {
        const view = window.visualViewport;
        const covered = Math.max(0, window.innerHeight - view.height - view.offsetTop);
        this.#thread.keepEnd(() => {
            this.#talk.style.height = covered > 80 && getComputedStyle(this.#talk).position === "fixed" ? view.height + "px" : "";
        });
    }

    #grow() {
        this.#text.style.height = "auto";
        this.#text.style.height = this.#text.scrollHeight + 2 + "px";
    }

    get #draftKey() {
        return "baobab.draft." + this.#talk.dataset.owner + "." + this.#talk.dataset.id;
    }

    #keepDraft() {
        if (this.#text.value) {
            localStorage.setItem(this.#draftKey, JSON.stringify({text: this.#text.value, at: Date.now()}));
        } else {
            localStorage.removeItem(this.#draftKey);
        }
    }

    #sweepDrafts() {
        Object.keys(localStorage).filter(key => key.startsWith("baobab.draft.")).forEach(key => {
            if (JSON.parse(localStorage.getItem(key)).at < Date.now() - ConversationForm.#DRAFT_KEPT) {
                localStorage.removeItem(key);
            }
        });
    }

    #tellTyping() {
        if (this.#text.value && Date.now() - this.#toldTyping > ConversationForm.#TYPING_EVERY) {
            this.#toldTyping = Date.now();
            this.#thread.post("typing", {}).catch(() => {});
        }
    }

    async #send() {
        const words = this.#text.value;
        const ready = this.#files.filter(each => each.id);
        if (this.#sending || this.#files.some(each => !each.id) || !words.trim() && !ready.length) {
            return;
        }
        this.#sending = true;
        this.say("");
        const values = new URLSearchParams({text: words});
        ready.forEach(each => values.append("documentId", each.id));
        try {
            const answer = await this.#thread.post("messages", values);
            if (answer.ok) {
                this.#text.value = "";
                this.#files.splice(0).forEach(each => each.row.remove());
                this.#keepDraft();
                this.#grow();
                await this.#thread.arrive();
            } else {
                await this.refused(answer);
            }
        } catch {
            this.say(this.#talk.dataset.failed);
        }
        this.#sending = false;
        this.#text.focus();
    }

    #attach(file) {
        if (this.#files.length >= ConversationForm.#MOST_FILES) {
            this.say(this.#talk.dataset.many);
            return;
        }
        this.say("");
        const {row, bar, remove} = this.#row(file);
        document.getElementById("talk-files").append(row);
        const entry = {row, id: null};
        this.#files.push(entry);
        const leave = () => {
            this.#files.splice(this.#files.indexOf(entry), 1);
            row.remove();
        };
        const call = this.#upload(file, bar, id => {
            entry.id = id;
            bar.remove();
        }, words => {
            leave();
            this.say(words);
        });
        remove.addEventListener("click", () => {
            call.abort();
            leave();
            this.#text.focus();
        });
    }

    #row(file) {
        const row = document.createElement("li");
        const name = document.createElement("span");
        name.className = "name";
        name.textContent = file.name;
        const bar = document.createElement("progress");
        bar.max = 1;
        bar.value = 0;
        bar.setAttribute("aria-label", this.#talk.dataset.running.replace("{0}", file.name));
        const remove = document.createElement("button");
        remove.type = "button";
        remove.className = "button plain small";
        remove.textContent = "×";
        remove.setAttribute("aria-label", this.#talk.dataset.remove.replace("{0}", file.name));
        row.append(name, bar, remove);
        return {row, bar, remove};
    }

    #upload(file, bar, stored, failed) {
        const call = new XMLHttpRequest();
        call.open("POST", this.#thread.address + (/^image\/(jpeg|png|webp)$/.test(file.type) ? "photos" : "files"));
        call.setRequestHeader("Accept", "application/problem+json");
        call.upload.onprogress = event => {
            bar.value = event.loaded / event.total;
        };
        call.onload = () => {
            let told = null;
            try {
                told = JSON.parse(call.responseText);
            } catch {
                // Said below.
            }
            if (call.status === 201) {
                stored(told.documentId);
            } else {
                failed(labelled(file.name, this.#sentence(told)));
            }
        };
        call.onerror = () => failed(this.#talk.dataset.failed);
        const body = new FormData();
        body.append("file", file);
        call.send(body);
        return call;
    }
};
