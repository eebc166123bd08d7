/*
 * The live map: every vehicle of the organisation, drawn on one canvas at most once a frame, and beside it a list. Places come by the event fleet.positions
 * ([vehicle, latitude, longitude, km/h, heading, ignition, milliseconds] each); what a gap in the line may have lost is asked for anew.
 */
(() => {
    "use strict";
    const SILENT = 30 * 60_000;
    const MOVING = 5;
    const STATES = ["moving", "idle", "parked", "silent"];
    const LIST_PAUSE = 1_000;
    const AGES_PAUSE = 15_000;
    const words = text => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
    const ago = new Intl.RelativeTimeFormat(document.documentElement.lang || "fr", {numeric: "auto", style: "short"});

    function since(at) {
        const seconds = Math.round((at - Date.now()) / 1_000);
        for (const [unit, size] of [["day", 86_400], ["hour", 3_600], ["minute", 60]]) {
            if (Math.abs(seconds) >= size) {
                return ago.format(Math.trunc(seconds / size), unit);
            }
        }
        return ago.format(0, "second");
    }

    function start(root) {
        const find = name => root.querySelector(`[data-live-${name}]`);
        const told = root.dataset;
        const fleet = new Map();
        const touched = new Set();
        const seen = new Set();
        let layer = null;
        let map = null;
        let chosen = null;
        let following = false;
        let state = "all";
        let fitted = false;
        let arrived = false;

        const stateOf = vehicle => {
            if (!vehicle.at) {
                return "never";
            }
            if (Date.now() - vehicle.at > SILENT) {
                return "silent";
            }
            return (vehicle.speed ?? 0) >= MOVING ? "moving" : vehicle.ignition ? "idle" : "parked";
        };
        const group = vehicle => vehicle.state === "never" ? "silent" : vehicle.state;
        const speed = vehicle => vehicle.state === "moving" ? told.textKmh.replace("{0}", Math.round(vehicle.speed)) : told["state" + vehicle.state[0].toUpperCase() + vehicle.state.slice(1)];

        /* The list. */
        const list = find("list");
        const watch = new IntersectionObserver(entries => entries.forEach(entry => {
            const id = entry.target.dataset.id;
            entry.isIntersecting ? seen.add(id) : seen.delete(id);
            entry.isIntersecting && touched.add(id);
        }), {root: list, rootMargin: "60px"});

        function row(vehicle) {
            const item = document.createElement("li");
            item.dataset.id = vehicle.id;
            item.innerHTML = '<button type="button" class="live-row"><i class="live-dot" aria-hidden="true"></i><span class="live-row-main"><strong></strong><span></span></span><span class="live-row-now"><b></b><span></span></span></button>';
            item.querySelector("strong").textContent = vehicle.registration;
            item.querySelector(".live-row-main span").textContent = vehicle.name;
            vehicle.row = item;
            watch.observe(item);
            return item;
        }

        function write(vehicle) {
            const now = vehicle.row.querySelector(".live-row-now");
            set(now.firstChild, speed(vehicle));
            set(now.lastChild, vehicle.at ? since(vehicle.at) : "");
            const dot = vehicle.row.querySelector(".live-dot");
            dot.dataset.state !== vehicle.state && (dot.dataset.state = vehicle.state);
        }

        const set = (element, text) => element.textContent !== text && (element.textContent = text);

        function sift() {
            const asked = words(find("search").value.trim());
            let shown = 0;
            for (const vehicle of fleet.values()) {
                vehicle.hidden = !(vehicle.words.includes(asked) && (state === "all" || group(vehicle) === state));
                vehicle.row.hidden !== vehicle.hidden && (vehicle.row.hidden = vehicle.hidden);
                shown += vehicle.hidden ? 0 : 1;
            }
            find("none").hidden = shown > 0;
            draw();
        }

        function count() {
            const numbers = {all: fleet.size, moving: 0, idle: 0, parked: 0, silent: 0};
            fleet.forEach(vehicle => numbers[group(vehicle)]++);
            for (const button of find("states").children) {
                const name = button.dataset.state;
                set(button.lastChild, `${wordsOf(name)} ${numbers[name]}`);
            }
        }

        const wordsOf = name => told["state" + name[0].toUpperCase() + name.slice(1)];

        function refresh(all) {
            let moved = false;
            for (const id of all ? fleet.keys() : touched) {
                const vehicle = fleet.get(id);
                const before = vehicle.state;
                vehicle.state = stateOf(vehicle);
                moved ||= before !== vehicle.state;
                (seen.has(id) || before !== vehicle.state) && write(vehicle);
            }
            touched.clear();
            if (moved) {
                count();
                state !== "all" && sift();
            }
            chosen && card();
            draw();
        }

        /* What a vehicle is up to. */
        const panel = find("card");

        function card() {
            set(find("name"), chosen.registration);
            set(find("what"), chosen.name);
            set(find("now"), [speed(chosen), chosen.at ? since(chosen.at) : ""].filter(Boolean).join(" · "));
            find("open").href = `/fleet/vehicles/detail?id=${chosen.id}&tab=places`;
            find("follow").setAttribute("aria-pressed", String(following));
            set(find("follow").lastElementChild, following ? told.textFollowed : told.textFollow);
            find("follow").disabled = !chosen.at;
        }

        function choose(vehicle, go) {
            chosen?.row.firstChild.removeAttribute("aria-current");
            chosen = vehicle;
            following = false;
            panel.hidden = !vehicle;
            if (vehicle) {
                vehicle.row.firstChild.setAttribute("aria-current", "true");
                card();
                if (go && vehicle.at) {
                    map?.setView([vehicle.lat, vehicle.lng], Math.max(map.getZoom(), 14));
                } else {
                    vehicle.row.scrollIntoView({block: "nearest"});
                }
            }
            draw();
        }

        function follow() {
            following = !following && Boolean(chosen?.at);
            card();
            following && map?.setView([chosen.lat, chosen.lng], Math.max(map.getZoom(), 14));
        }

        /* The map. */
        let asked = false;

        function draw() {
            if (layer && !asked) {
                asked = true;
                requestAnimationFrame(() => {
                    asked = false;
                    layer.draw(fleet, chosen);
                });
            }
        }

        function fit() {
            const places = [...fleet.values()].filter(vehicle => vehicle.at && !vehicle.hidden).map(vehicle => [vehicle.lat, vehicle.lng]);
            if (map && places.length) {
                map.fitBounds(places, {padding: [48, 48], maxZoom: 14, animate: fitted});
                fitted = true;
            }
        }

        function ready({L, map: made}) {
            map = made;
            told.center && map.setView(told.center.split(",").map(Number), 9);
            layer = fleetCanvas(L, map, draw);
            map.on("click", event => {
                const hit = layer.nearest(event.containerPoint);
                hit ? choose(hit, false) : choose(null);
            });
            map.on("dragstart", () => {
                if (following) {
                    following = false;
                    card();
                }
            });
            arrived && fit();
            draw();
        }

        /* What comes. */
        function take(places) {
            for (const [id, lat, lng, kmh, heading, ignition, at] of places) {
                const vehicle = fleet.get(id);
                if (vehicle && at > (vehicle.at ?? 0)) {
                    Object.assign(vehicle, {lat, lng, speed: kmh, ignition, at, heading: heading ?? vehicle.heading});
                    touched.add(id);
                }
            }
            draw();
            following && chosen && map?.panTo([chosen.lat, chosen.lng], {animate: false});
            root.dataset.heard = String(Number(root.dataset.heard ?? 0) + places.length);
        }

        async function ask() {
            find("failed").hidden = true;
            try {
                const answer = await fetch(told.places, {headers: {Accept: "application/json"}});
                if (!answer.ok) {
                    throw new Error(answer.status);
                }
                fill(await answer.json());
            } catch (gone) {
                find("failed").hidden = fleet.size > 0;
            }
            list.removeAttribute("aria-busy");
        }

        function fill(vehicles) {
            const fresh = document.createDocumentFragment();
            for (const each of vehicles) {
                const known = fleet.get(each.id);
                if (known) {
                    (each.at ?? 0) >= (known.at ?? 0) && Object.assign(known, each);
                } else {
                    const vehicle = {...each, words: words(`${each.registration} ${each.registration.replace(/[^\p{L}\p{N}]/gu, "")} ${each.name}`)};
                    vehicle.state = stateOf(vehicle);
                    fleet.set(each.id, vehicle);
                    fresh.append(row(vehicle));
                    write(vehicle);
                }
            }
            list.append(fresh);
            arrived = true;
            fitted || fit();
            refresh(true);
            count();
            sift();
        }

        ["all", ...STATES].forEach(name => {
            const button = document.createElement("button");
            button.type = "button";
            button.dataset.state = name;
            button.setAttribute("aria-pressed", String(name === "all"));
            if (name !== "all") {
                const dot = document.createElement("i");
                dot.className = "live-dot";
                dot.dataset.state = name;
                dot.setAttribute("aria-hidden", "true");
                button.append(dot);
            }
            const label = document.createElement("span");
            label.textContent = wordsOf(name);
            button.append(label);
            button.addEventListener("click", () => {
                state = name;
                [...find("states").children].forEach(each => each.setAttribute("aria-pressed", String(each === button)));
                sift();
            });
            find("states").append(button);
        });
        list.addEventListener("click", event => {
            const item = event.target.closest("li");
            if (item) {
                choose(fleet.get(item.dataset.id), true);
                close();
            }
        });
        find("search").addEventListener("input", sift);
        find("close").addEventListener("click", () => choose(null));
        find("follow").addEventListener("click", follow);
        find("whole").addEventListener("click", fit);
        find("retry").addEventListener("click", ask);

        const drawer = find("drawer");
        const openWord = drawer.textContent;

        function close() {
            drawer.closest(".live-side").classList.remove("open");
            drawer.setAttribute("aria-expanded", "false");
            drawer.textContent = openWord;
        }

        drawer.addEventListener("click", () => {
            const open = drawer.closest(".live-side").classList.toggle("open");
            drawer.setAttribute("aria-expanded", String(open));
            drawer.textContent = open ? drawer.dataset.liveDrawer : openWord;
            open && find("search").focus();
        });
        root.addEventListener("map:ready", event => ready(event.detail));
        document.addEventListener("baobab:fleet.positions", event => take(event.detail.data.places ?? []));
        document.addEventListener("baobab:realtime.restored", ask);
        /* Places are drawn as they come; words change once a second at most, ages now and then. */
        setInterval(() => touched.size && refresh(false), LIST_PAUSE);
        setInterval(() => refresh(true), AGES_PAUSE);
        ask();
    }

    const begin = () => document.querySelectorAll("[data-live-map]").forEach(start);
    document.readyState === "loading" ? document.addEventListener("DOMContentLoaded", begin) : begin();
})();
