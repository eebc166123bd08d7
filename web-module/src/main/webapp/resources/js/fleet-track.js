/* A vehicle's day on the map: its line, numbered stops, a slider that goes along it, and the list beside it, whose lines light up their part. */
(() => {
    "use strict";
    const SECONDS_OF_REPLAY = 20;
    const GAP = 30 * 60_000;

    function start(root) {
        const find = name => root.querySelector(`[data-day-${name}]`);
        const {points, stops} = JSON.parse(root.dataset.drawn);
        const clock = new Intl.DateTimeFormat(document.documentElement.lang || "fr", {hour: "2-digit", minute: "2-digit", timeZone: root.dataset.zone});
        const slider = find("slider");
        const play = find("play");
        let playing = null;
        let show = () => {};

        /* Where it was at that share of its time: between two points on the line that joins them. */
        function at(share) {
            const moment = points[0][2] + share * (points.at(-1)[2] - points[0][2]);
            let low = 0;
            let high = points.length - 1;
            while (high - low > 1) {
                const middle = low + high >> 1;
                points[middle][2] <= moment ? low = middle : high = middle;
            }
            const [one, other] = [points[low], points[high]];
            const part = other[2] > one[2] ? (moment - one[2]) / (other[2] - one[2]) : 0;
            return {moment, place: [one[0] + part * (other[0] - one[0]), one[1] + part * (other[1] - one[1])], speed: (part > .5 ? other : one)[3]};
        }

        function tell() {
            const now = at(slider.value / slider.max);
            const text = [clock.format(now.moment), now.speed === undefined ? "" : root.dataset.textKmh.replace("{0}", now.speed)].filter(Boolean).join(" · ");
            find("said").textContent = text;
            slider.setAttribute("aria-valuetext", text);
            show(now.place);
        }

        function stop() {
            cancelAnimationFrame(playing);
            playing = null;
            play.setAttribute("aria-label", root.dataset.textPlay);
            play.querySelector("use")?.setAttribute("href", play.querySelector("use").getAttribute("href").replace(/#.*/, "#play"));
        }

        function run() {
            if (playing) {
                stop();
                return;
            }
            play.setAttribute("aria-label", root.dataset.textPause);
            play.querySelector("use")?.setAttribute("href", play.querySelector("use").getAttribute("href").replace(/#.*/, "#pause"));
            slider.value = Number(slider.value) >= Number(slider.max) ? 0 : slider.value;
            const began = performance.now() - slider.value / slider.max * SECONDS_OF_REPLAY * 1_000;
            const step = now => {
                slider.value = Math.min(slider.max, (now - began) / (SECONDS_OF_REPLAY * 1_000) * slider.max);
                tell();
                Number(slider.value) >= Number(slider.max) ? stop() : playing = requestAnimationFrame(step);
            };
            playing = requestAnimationFrame(step);
        }

        root.addEventListener("map:ready", ({detail: {L, map}}) => {
            const parts = [];
            points.forEach((point, i) => {
                i > 0 && point[2] - points[i - 1][2] <= GAP ? parts.at(-1).push(point) : parts.push([point]);
            });
            const place = point => [point[0], point[1]];
            const line = L.polyline(parts.map(part => part.map(place)), {className: "day-track", interactive: false}).addTo(map);
            const badge = (className, text) => {
                const label = document.createElement("span");
                label.textContent = text;
                return L.divIcon({className, html: label, iconSize: null});
            };
            stops.forEach((spot, i) => L.marker(spot, {icon: badge("day-stop", String(i + 1)), interactive: false, keyboard: false}).addTo(map));
            const all = L.latLngBounds([...points.map(place), ...stops]);
            all.isValid() && map.fitBounds(all, {padding: [32, 32], maxZoom: 16, animate: false});
            if (points.length) {
                const now = L.marker(place(points[0]), {icon: badge("day-now", ""), interactive: false, keyboard: false, zIndexOffset: 1_000}).addTo(map);
                show = spot => now.setLatLng(spot);
                tell();
            }
            let lit = null;
            root.addEventListener("click", event => {
                const button = event.target.closest(".day-line");
                if (!button) {
                    return;
                }
                const on = button.getAttribute("aria-pressed") !== "true";
                root.querySelectorAll(".day-line").forEach(each => each.setAttribute("aria-pressed", String(on && each === button)));
                lit?.remove();
                lit = null;
                if (!on) {
                    map.fitBounds(all, {padding: [32, 32], maxZoom: 16});
                } else if (button.dataset.stop) {
                    map.setView(stops[button.dataset.stop - 1], 15);
                } else {
                    const [from, to] = [Number(button.dataset.from), Number(button.dataset.to || Infinity)];
                    const part = points.filter(point => point[2] >= from && point[2] <= to).map(place);
                    if (part.length) {
                        lit = L.polyline(part, {className: "day-lit", interactive: false}).addTo(map);
                        map.fitBounds(lit.getBounds(), {padding: [48, 48], maxZoom: 16});
                    }
                }
            });
            line.bringToFront();
        });
        if (points.length > 1) {
            slider.addEventListener("input", () => {
                stop();
                tell();
            });
            play.addEventListener("click", run);
        } else {
            slider.disabled = true;
            play.disabled = true;
        }
    }

    const begin = () => document.querySelectorAll("[data-day-track]").forEach(start);
    document.readyState === "loading" ? document.addEventListener("DOMContentLoaded", begin) : begin();
})();
