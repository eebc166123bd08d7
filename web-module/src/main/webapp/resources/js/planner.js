/* The planner's timeline: bars are moved, stretched and handed to another vehicle by pointer or keys; an overlap is said while it is being made, and what is refused goes back. */
(() => {
    "use strict";
    const DRAG = 4;
    const HOLD = 350;
    const EDGE = 40;
    const TIGHT = 64;
    const SLIM = 32;
    const ROOMY = 72;
    const MINUTE = 60000;
    let place;
    let told;
    let plan = null;
    let drag = null;
    let keyed = null;
    let stale = false;
    let sendings = 0;
    let lanes = 0;
    const pen = document.createElement("canvas").getContext("2d");

    document.addEventListener("DOMContentLoaded", () => {
        place = document.getElementById("planner");
        if (!place) {
            return;
        }
        told = place.dataset;
        place.addEventListener("pointerdown", grab);
        place.addEventListener("click", event => event.target.closest(".bar-item.dragged") && event.preventDefault());
        place.addEventListener("dragstart", event => event.preventDefault());
        place.addEventListener("keydown", keys);
        place.addEventListener("focusout", () => keyed && settle());
        document.addEventListener("pointermove", move);
        document.addEventListener("pointerup", drop);
        document.addEventListener("pointercancel", letGo);
        /* A finger that has taken a bar does not scroll; one that waits for it has no menu of the link. */
        place.addEventListener("touchmove", event => drag?.held && event.preventDefault(), {passive: false});
        place.addEventListener("contextmenu", event => drag && event.preventDefault());
        new ResizeObserver(() => plan && !drag && !keyed && write()).observe(place);
        document.addEventListener("baobab:fleet.assignment", () => later());
        document.addEventListener("baobab:fleet.vehicle", () => later());
        document.querySelector("#planner-done button").addEventListener("click", undo);
        load();
    });

    /* Nobody's bar is taken from under the finger. */
    function later() {
        if (drag || keyed) {
            stale = true;
        } else {
            clearTimeout(later.timer);
            later.timer = setTimeout(load, 400);
        }
    }

    /* What was asked for before or while something was sent may be older than the answer to that. */
    async function load() {
        stale = false;
        const known = sendings;
        try {
            const query = new URLSearchParams({view: told.view, day: told.day, q: told.q ?? ""});
            const answer = await fetch(`${told.rows}?${query}`, {headers: {Accept: "application/json"}});
            if (!answer.ok) {
                throw new Error(answer.status);
            }
            const fresh = await answer.json();
            if (drag || keyed || known !== sendings) {
                later();
                return;
            }
            plan = fresh;
            draw();
        } catch (lost) {
            if (!plan) {
                place.textContent = told.failed;
            }
        }
    }

    const share = moment => 100 * (moment - plan.from) / (plan.to - plan.from);
    const end = each => each.to ?? Infinity;
    const make = (tag, css, text) => {
        const node = document.createElement(tag);
        node.className = css ?? "";
        if (text !== undefined) {
            node.textContent = text;
        }
        return node;
    };

    function draw() {
        const focused = document.activeElement?.closest?.(".bar-item")?.dataset.id;
        const top = place.scrollTop;
        const left = place.scrollLeft;
        const none = !plan.vehicles.length && !told.q;
        document.getElementById("planner-empty").hidden = !none;
        document.getElementById("planner-help").hidden = none;
        place.hidden = none;
        if (!plan.vehicles.length) {
            place.replaceChildren(make("p", "planner-none", told.none));
            return;
        }
        const grid = make("div", `planner-grid days-${plan.columns.length}`);
        const head = make("div", "planner-head");
        const columns = make("div", "planner-columns");
        plan.columns.forEach(column => columns.append(make("span", column.today ? "today" : "", column.label)));
        head.append(make("div", "planner-name"), columns);
        grid.append(head);
        plan.vehicles.forEach(vehicle => grid.append(row(vehicle)));
        place.replaceChildren(grid);
        plan.more && place.append(make("p", "planner-none", told.more));
        write();
        place.scrollTop = top;
        place.scrollLeft = left;
        if (focused) {
            place.querySelector(`[data-id="${focused}"]`)?.focus({preventScroll: true});
        }
    }

    function row(vehicle) {
        const line = make("div", vehicle.free ? "planner-row" : "planner-row unfit");
        line.dataset.vehicle = vehicle.id;
        const name = make("div", "planner-name");
        const link = make("a");
        link.href = `/fleet/vehicles/detail?id=${vehicle.id}`;
        link.append(make("strong", "", vehicle.registration), make("small", "", vehicle.free ? vehicle.name : told.unfit));
        name.append(link);
        if (told.editor === "true" && vehicle.free) {
            const add = make("a", "button plain small", "+");
            add.href = `/fleet/assignments/edit?vehicleId=${vehicle.id}&day=${told.day}`;
            add.setAttribute("aria-label", told.assign.replace("{0}", vehicle.registration));
            name.append(add);
        }
        const lane = make("div", "planner-lane");
        plan.columns.slice(1).forEach(column => {
            const mark = make("i");
            mark.style.left = `${share(column.start)}%`;
            lane.append(mark);
        });
        if (plan.now > plan.from && plan.now < plan.to) {
            const now = make("i", "now");
            now.style.left = `${share(plan.now)}%`;
            lane.append(now);
        }
        plan.assignments.filter(each => each.vehicle === vehicle.id).forEach(each => lane.append(bar(each)));
        line.append(name, lane);
        return line;
    }

    function bar(each) {
        const item = make("a", `bar-item ${each.state}`);
        item.href = `/fleet/assignments/detail?id=${each.id}`;
        item.dataset.id = each.id;
        item.draggable = false;
        item.setAttribute("aria-describedby", "planner-help");
        item.classList.toggle("warned", each.warned);
        item.classList.toggle("open", each.to === undefined);
        const words = make("span");
        words.dir = "auto";
        item.append(words);
        if (movable(each)) {
            item.classList.add("movable");
            ["from", "to"].filter(edge => edge === "to" || each.state === "PLANNED").forEach(edge => {
                const handle = make("b");
                handle.dataset.edge = edge;
                item.append(handle);
            });
        }
        put(item, each);
        return item;
    }

    function put(item, each) {
        const from = Math.max(0, share(each.from));
        const to = Math.min(100, share(Math.min(end(each), plan.to)));
        item.style.left = `${from}%`;
        item.style.width = `${Math.max(0, to - from)}%`;
        const words = [each.registration, apart(each.name), span(each), each.purpose && apart(each.purpose), told[each.state.toLowerCase()], each.warned && told.warned].filter(Boolean).join(", ");
        item.setAttribute("aria-label", words);
        item.title = words;
        label(item, each);
    }

    /* An Arabic name keeps to itself: what follows it is not read from the right. */
    const apart = name => `\u2068${name}\u2069`;

    /* How wide the lanes are is known once they are there. */
    function write() {
        const first = place.querySelector(".bar-item");
        if (first) {
            lanes = first.parentNode.getBoundingClientRect().width;
            pen.font = getComputedStyle(first).font;
            place.querySelectorAll(".bar-item").forEach(item => label(item, found(item.dataset.id)));
        }
    }

    /* As much of who drives as the bar has room for: all of it, a shorter name, the letters of the name, nothing. */
    function label(item, each) {
        const wide = lanes * parseFloat(item.style.width) / 100;
        const tight = wide < TIGHT;
        const room = wide - (tight ? 6 : 22) - (each.warned ? tight ? 8 : 14 : 0);
        const whole = each.purpose ? `${each.name} · ${each.purpose}` : each.name;
        const name = pen.measureText(each.name).width;
        const words = name + ROOMY <= room ? whole : [whole, each.name, ...shorter(each.name)].find(text => pen.measureText(text).width <= room);
        item.classList.toggle("tight", tight);
        item.classList.toggle("slim", wide < SLIM);
        item.querySelector("span").textContent = words ?? "";
    }

    function shorter(name) {
        const parts = name.trim().split(/\s+/);
        if (parts.length < 2) {
            return [];
        }
        const last = parts.at(-1);
        const letter = part => [...part][0];
        return /^\p{Script=Latin}/u.test(name) ? [`${letter(name)}. ${parts.slice(1).join(" ")}`, `${letter(name)}. ${last}`, (letter(name) + letter(last)).toUpperCase()] : [parts.slice(0, 2).join(" "), parts[0]];
    }

    const movable = each => told.editor === "true" && (each.state === "PLANNED" || each.state === "ACTIVE");
    const found = id => plan.assignments.find(each => each.id === id);

    function span(each) {
        const format = new Intl.DateTimeFormat(told.language, {timeZone: plan.zone, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit"});
        return `${format.format(each.from)} – ${each.to === undefined ? told.open : format.format(each.to)}`;
    }

    /* What would be in the way, of what is known here; the server knows the rest. */
    function inTheWay(wish) {
        return plan.assignments.find(each => each.id !== wish.id && each.state !== "ENDED" && (each.vehicle === wish.vehicle || each.driver === wish.driver) && each.from < end(wish) && wish.from < end(each));
    }

    function trouble(wish) {
        if (wish.to !== undefined && wish.to <= wish.from) {
            return told.fixed;
        }
        if (!plan.vehicles.find(each => each.id === wish.vehicle)?.free && wish.vehicle !== found(wish.id).vehicle) {
            return told.unfit;
        }
        const other = inTheWay(wish);
        return other ? told.overlap.replace("{0}", other.registration).replace("{1}", apart(other.name)).replace("{2}", span(other)) : null;
    }

    function grab(event) {
        const item = event.target.closest(".bar-item");
        const each = item && found(item.dataset.id);
        if (!each || event.button !== 0 || !movable(each)) {
            return;
        }
        settle();
        drag = {item, each, edge: event.target.dataset.edge ?? null, x: event.clientX, y: event.clientY, wish: {...each}, moved: false, width: item.parentNode.getBoundingClientRect().width};
        if (event.pointerType === "touch") {
            drag.timer = setTimeout(hold, HOLD);
        }
    }

    /* A finger scrolls, unless it rests on a bar first. */
    function hold() {
        drag.held = true;
        drag.moved = true;
        drag.item.classList.add("moving", "dragged");
        navigator.vibrate?.(15);
    }

    function letGo() {
        if (drag) {
            clearTimeout(drag.timer);
            drag.item.classList.remove("dragged");
            drag = null;
            draw();
            say("", null);
        }
    }

    function move(event) {
        if (!drag) {
            return;
        }
        const {each, item} = drag;
        if (drag.timer && !drag.held) {
            Math.hypot(event.clientX - drag.x, event.clientY - drag.y) > 2 * DRAG && letGo();
            return;
        }
        if (!drag.moved && Math.hypot(event.clientX - drag.x, event.clientY - drag.y) < DRAG) {
            return;
        }
        event.preventDefault();
        if (!drag.moved) {
            drag.moved = true;
            item.classList.add("moving", "dragged");
        }
        const by = Math.round((event.clientX - drag.x) / drag.width * (plan.to - plan.from) / plan.step) * plan.step;
        const wish = {...each};
        if (drag.edge === "from" || !drag.edge && each.state === "PLANNED") {
            wish.from = each.from + by;
        }
        if (each.to !== undefined && (drag.edge === "to" || !drag.edge && each.state === "PLANNED")) {
            wish.to = each.to + by;
        } else if (each.to === undefined && drag.edge === "to") {
            wish.to = snap(plan.from + (event.clientX - item.parentNode.getBoundingClientRect().left) / drag.width * (plan.to - plan.from));
        }
        const row = !drag.edge && each.state === "PLANNED" ? rowAt(event.clientY) : null;
        row && towards(event.clientY);
        if (row) {
            wish.vehicle = row.dataset.vehicle;
        }
        preview(item, wish);
        drag.wish = wish;
    }

    const snap = moment => plan.from + Math.round((moment - plan.from) / plan.step) * plan.step;

    function rowAt(y) {
        return [...place.querySelectorAll(".planner-row")].find(row => {
            const box = row.getBoundingClientRect();
            return y >= box.top && y < box.bottom;
        });
    }

    /* More rows come where the pointer nears the end of those in view. */
    function towards(y) {
        const box = place.getBoundingClientRect();
        const head = place.querySelector(".planner-head").offsetHeight;
        place.scrollTop += y > box.bottom - EDGE ? 12 : y < box.top + head + EDGE / 2 ? -12 : 0;
    }

    function preview(item, wish) {
        const row = place.querySelector(`.planner-row[data-vehicle="${wish.vehicle}"]`);
        place.querySelectorAll(".target").forEach(each => each.classList.remove("target"));
        if (row && item.parentNode !== row.querySelector(".planner-lane")) {
            const focused = document.activeElement === item;
            moving = true;
            row.querySelector(".planner-lane").append(item);
            if (focused) {
                item.focus();
            }
            moving = false;
        }
        row?.classList.add("target");
        put(item, wish);
        const bad = trouble(wish);
        item.classList.toggle("bad", Boolean(bad));
        say(bad ?? `${plan.vehicles.find(each => each.id === wish.vehicle)?.registration ?? ""} ${span(wish)}`, bad);
    }

    let moving = false;

    function say(words, bad) {
        document.getElementById("planner-said").textContent = words;
        const notice = document.getElementById("planner-bad");
        notice.hidden = !bad;
        notice.querySelector("p").textContent = bad ?? "";
    }

    function drop() {
        if (!drag) {
            return;
        }
        const {item, each, wish, moved} = drag;
        clearTimeout(drag.timer);
        drag = null;
        place.querySelectorAll(".target").forEach(row => row.classList.remove("target"));
        if (moved) {
            setTimeout(() => item.classList.remove("dragged"));
            commit(item, each, wish);
        }
    }

    function keys(event) {
        const item = event.target.closest(".bar-item");
        const each = item && found(item.dataset.id);
        if (!each) {
            return;
        }
        if (event.key === "Escape" && keyed) {
            keyed = null;
            draw();
            say("", null);
            place.querySelector(`[data-id="${each.id}"]`)?.focus();
        } else if (event.key === "Enter" && keyed) {
            event.preventDefault();
            settle();
        } else if (event.key.startsWith("Arrow") && movable(each)) {
            event.preventDefault();
            step(item, each, event.key, event.shiftKey);
        }
    }

    function step(item, each, key, stretch) {
        keyed ??= {item, each, wish: {...each}};
        const wish = keyed.wish;
        const by = key === "ArrowRight" ? plan.step : key === "ArrowLeft" ? -plan.step : 0;
        if (by) {
            if (!stretch && each.state === "PLANNED") {
                wish.from += by;
            }
            if (wish.to !== undefined && (stretch || each.state === "PLANNED")) {
                wish.to += by;
            } else if (stretch) {
                wish.to = snap(Math.min(plan.to, Math.max(wish.from, plan.from) + 60 * MINUTE));
            }
        } else if (each.state === "PLANNED") {
            const at = plan.vehicles.findIndex(vehicle => vehicle.id === wish.vehicle) + (key === "ArrowDown" ? 1 : -1);
            wish.vehicle = (plan.vehicles[at] ?? plan.vehicles.find(vehicle => vehicle.id === wish.vehicle)).id;
        }
        preview(item, wish);
    }

    function settle() {
        if (keyed && !moving) {
            const {item, each, wish} = keyed;
            keyed = null;
            commit(item, each, wish);
        }
    }

    const same = (a, b) => a.from === b.from && a.to === b.to && a.vehicle === b.vehicle;

    async function commit(item, each, wish) {
        const bad = same(each, wish) ? null : trouble(wish);
        if (bad || same(each, wish)) {
            back(bad);
            return;
        }
        item.classList.add("busy");
        const refused = await send(each, wish);
        if (refused) {
            back(refused);
        } else {
            done(each, wish);
        }
    }

    /* Nothing of what was there is lost. */
    function back(why) {
        draw();
        say(why ?? "", why);
        stale && load();
    }

    async function send(each, wish) {
        const body = new URLSearchParams({version: each.version});
        each.from !== wish.from && body.set("from", wish.from);
        each.to !== wish.to && body.set("to", wish.to ?? "");
        each.vehicle !== wish.vehicle && body.set("vehicle", wish.vehicle);
        sendings++;
        try {
            const answer = await fetch(`${told.rows}/${each.id}`, {method: "POST", body, headers: {Accept: "application/json"}});
            const json = await answer.json();
            if (!answer.ok || json.refused) {
                stale = true;
                return json.refused ?? json.detail ?? told.failed;
            }
            plan.assignments = plan.assignments.map(one => one.id === each.id ? json.assignment : one);
            return null;
        } catch (lost) {
            return told.failed;
        } finally {
            sendings++;
        }
    }

    let before = null;

    function done(each, wish) {
        before = each;
        draw();
        say("", null);
        const notice = document.getElementById("planner-done");
        notice.querySelector("p").textContent = told.moved.replace("{0}", found(each.id).registration).replace("{1}", span(wish));
        notice.hidden = false;
        stale && load();
    }

    async function undo() {
        const now = before && found(before.id);
        document.getElementById("planner-done").hidden = true;
        if (now) {
            const refused = await send(now, before);
            draw();
            say(refused ?? "", refused);
            before = null;
        }
    }
})();
