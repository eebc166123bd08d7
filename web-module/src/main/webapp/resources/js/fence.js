/*
 * Zones on a map that is a b:map of mode "other".
 *
 *   data-fences="map's id"        shows the zones in its data-zones (and the marks in data-marks of what data-marks-from names), each a link
 *   data-fence-draw="map's id"    draws one: points by a tap or, for who has only keys, at the middle of the map; corners are dragged, or moved by arrow keys,
 *                                 and taken away by Delete; a tap on the small mark between two adds one there. What is drawn is in its input as JSON,
 *                                 {area: GeoJSON} or {circle: {center, radius}}, and is read from there. data-kind and data-color name what says how it looks.
 */
(() => {
    "use strict";
    const EARTH = 6_371_008.8;
    const STEP = 10;
    const FINE = 1;
    const MOST_UNDONE = 100;
    const MANY_CORNERS = 120;
    const KINDS = {ALLOWED: "fence-allowed", FORBIDDEN: "fence-forbidden", LANDMARK: "fence-landmark"};
    const round = degrees => Number(degrees.toFixed(6));
    const latLngs = ring => ring.map(([lng, lat]) => [lat, lng]);
    const open = ring => ring.length > 1 && ring[0][0] === ring.at(-1)[0] && ring[0][1] === ring.at(-1)[1] ? ring.slice(0, -1) : ring;

    /* Whether two edges of a ring meet anywhere but where one follows the other. */
    function crosses(ring) {
        const side = (a, b, p) => (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]);
        const holds = (a, b, p) => side(a, b, p) === 0 && p[0] >= Math.min(a[0], b[0]) && p[0] <= Math.max(a[0], b[0]) && p[1] >= Math.min(a[1], b[1]) && p[1] <= Math.max(a[1], b[1]);
        const n = ring.length;
        for (let i = 0; i < n; i++) {
            const [a, b, beyond] = [ring[i], ring[(i + 1) % n], ring[(i + 2) % n]];
            if (n > 2 && side(a, b, beyond) === 0 && (b[0] - a[0]) * (beyond[0] - b[0]) + (b[1] - a[1]) * (beyond[1] - b[1]) < 0) {
                return true;
            }
            for (let j = i + 2; j < n; j++) {
                if (i === 0 && j === n - 1) {
                    continue;
                }
                const [c, d] = [ring[j], ring[(j + 1) % n]];
                const inLine = side(a, b, c) === 0 && side(a, b, d) === 0;
                const meet = inLine ? holds(a, b, c) || holds(a, b, d) || holds(c, d, a) : side(a, b, c) * side(a, b, d) <= 0 && side(c, d, a) * side(c, d, b) <= 0;
                if (meet) {
                    return true;
                }
            }
        }
        return false;
    }

    function shapeOf(L, zone, more) {
        const look = {className: `fence ${KINDS[zone.kind] ?? ""} ${zone.active === false ? "fence-idle" : ""}`, ...more};
        return zone.circle ? L.circle([zone.circle.center.lat, zone.circle.center.lng], {...look, radius: zone.circle.radius}) : L.polygon(zone.area.coordinates.map(ring => latLngs(open(ring))), look);
    }

    /* In a colour of its own; where there is none that of its kind, by its class. */
    function tint(shape, color) {
        const line = color && shape?.getElement();
        line && Object.assign(line.style, {stroke: color, fill: shape.options.className.includes("fence-line") ? "none" : color});
    }

    /* Zones, and what happened. */
    function show(root, L, map) {
        const zones = L.featureGroup().addTo(map);
        const marks = L.featureGroup().addTo(map);
        for (const zone of JSON.parse(root.dataset.zones || "[]")) {
            const shape = shapeOf(L, zone).addTo(zones);
            tint(shape, zone.color);
            shape.bindTooltip(Object.assign(document.createElement("span"), {textContent: zone.name}), {sticky: true});
            zone.href && shape.on("click", () => location.assign(zone.href));
        }
        const source = () => root.dataset.marksFrom ? document.getElementById(root.dataset.marksFrom) : null;
        const drawMarks = () => {
            marks.clearLayers();
            for (const mark of JSON.parse(source()?.dataset.marks || "[]")) {
                const spot = document.createElement("span");
                spot.className = "fence-spot";
                const marker = L.marker([mark.lat, mark.lng], {icon: L.divIcon({className: `fence-mark fence-mark-${mark.kind}`, html: spot, iconSize: null}), keyboard: true, title: mark.title});
                marker.on("click keypress", event => {
                    if (event.type === "click" || event.originalEvent.key === "Enter") {
                        const row = document.getElementById(mark.row);
                        row?.scrollIntoView({block: "center", behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth"});
                        row?.classList.add("fence-lit");
                        setTimeout(() => row?.classList.remove("fence-lit"), 2_000);
                    }
                });
                marker.addTo(marks);
            }
        };
        drawMarks();
        const all = [marks, zones].find(group => group.getLayers().length);
        all && map.fitBounds(all.getBounds(), {padding: [32, 32], maxZoom: 15, animate: false});
        /* The list is replaced as it refreshes itself. */
        if (source()) {
            let last = source().dataset.marks;
            new MutationObserver(() => {
                if (source() && source().dataset.marks !== last) {
                    last = source().dataset.marks;
                    drawMarks();
                }
            }).observe(source().parentElement.closest("form") ?? document.body, {childList: true, subtree: true, attributes: true, attributeFilter: ["data-marks"]});
        }
    }

    /* Drawing. */
    function draw(root, L, map) {
        const told = root.dataset;
        const input = document.getElementById(told.input);
        const find = name => root.querySelector(`[data-draw-${name}]`);
        const kind = document.getElementById(told.kind);
        const color = document.getElementById(told.color);
        const layer = L.layerGroup().addTo(map);
        const undone = [];
        let rings = [[]];
        let circle = null;
        let mode = "area";
        let drawing = true;
        let active = 0;
        let shape = null;

        function read() {
            const known = input.value ? JSON.parse(input.value) : {};
            circle = known.circle ?? null;
            mode = circle ? "circle" : "area";
            rings = known.area?.coordinates?.map(ring => open(ring).map(([lng, lat]) => [lng, lat])) ?? [[]];
            drawing = !circle && rings[0].length < 3;
            active = 0;
        }

        function write() {
            const whole = rings.filter(ring => ring.length > 2);
            const area = mode === "area" && whole.length ? {type: "Polygon", coordinates: whole.map(ring => [...ring, ring[0]])} : null;
            input.value = area ? JSON.stringify({area}) : mode === "circle" && circle ? JSON.stringify({circle}) : "";
            input.dispatchEvent(new Event("change", {bubbles: true}));
        }

        const keep = () => {
            undone.push(JSON.stringify({rings, circle, mode, drawing, active}));
            undone.length > MOST_UNDONE && undone.shift();
        };

        function change(act) {
            keep();
            act();
            paint();
            write();
        }

        function undo() {
            const before = undone.pop();
            if (before) {
                ({rings, circle, mode, drawing, active} = JSON.parse(before));
                paint();
                write();
            }
        }

        const handle = (place, className, title, events) => {
            const marker = L.marker(place, {icon: L.divIcon({className: "fence-handle " + className, html: document.createElement("span"), iconSize: null}), draggable: true, autoPan: true, keyboard: true, title});
            marker.on("add", () => marker.getElement().setAttribute("aria-label", title));
            marker.on(events);
            marker.on("keydown", event => {
                const key = event.originalEvent;
                const by = key.shiftKey ? FINE : STEP;
                const move = {ArrowLeft: [-by, 0], ArrowRight: [by, 0], ArrowUp: [0, -by], ArrowDown: [0, by]}[key.key];
                if (move) {
                    key.preventDefault();
                    key.stopPropagation();
                    const at = map.latLngToContainerPoint(marker.getLatLng()).add(move);
                    events.moved?.(map.containerPointToLatLng(at));
                } else if (["Delete", "Backspace"].includes(key.key)) {
                    key.preventDefault();
                    events.gone?.();
                } else if (["Enter", " "].includes(key.key)) {
                    key.preventDefault();
                    events.click?.();
                }
            });
            return marker.addTo(layer);
        };

        const point = place => [round(L.Util.wrapNum(place.lng, [-180, 180], true)), round(place.lat)];
        const middle = ([a, b], [c, d]) => [round((a + c) / 2), round((b + d) / 2)];
        let focus = null;

        function corner(ring, i, number) {
            const [lng, lat] = rings[ring][i];
            const put = place => rings[ring][i] = point(place);
            const marker = handle([lat, lng], "fence-corner", told.textCorner.replace("{0}", number), {
                dragstart: keep,
                drag: event => {
                    put(event.latlng);
                    outline();
                },
                dragend: () => {
                    paint();
                    write();
                },
                moved: place => {
                    focus = [ring, i];
                    change(() => put(place));
                },
                gone: () => change(() => rings[ring].splice(i, 1)),
                click: () => drawing && ring === active && i === 0 && rings[ring].length > 2 ? finish() : null,
                contextmenu: () => change(() => rings[ring].splice(i, 1)),
            });
            focus && focus[0] === ring && focus[1] === i && (marker.getElement().focus(), focus = null);
        }

        function between(ring, i) {
            const next = (i + 1) % rings[ring].length;
            const place = middle(rings[ring][i], rings[ring][next]);
            const add = where => {
                focus = [ring, i + 1];
                change(() => rings[ring].splice(i + 1, 0, where));
            };
            handle([place[1], place[0]], "fence-between", told.textBetween, {
                click: () => add(place),
                dragend: event => add(point(event.target.getLatLng())),
            });
        }

        function outline() {
            shape?.remove();
            const wrong = mode === "area" && rings.some(ring => ring.length > 3 && crosses(ring));
            const look = {className: `fence ${KINDS[kind?.value] ?? ""} ${wrong ? "fence-wrong" : ""}`, interactive: false};
            if (mode === "circle") {
                shape = circle ? L.circle([circle.center.lat, circle.center.lng], {...look, radius: circle.radius}) : null;
            } else if (rings[0].length > 2 && !(drawing && active === 0)) {
                shape = L.polygon(rings.filter(ring => ring.length > 2).map(latLngs), look);
            } else {
                shape = L.polyline(latLngs(rings[0]), {...look, className: look.className + " fence-line"});
            }
            shape?.addTo(map);
            wrong || tint(shape, color?.value);
            say(wrong);
        }

        function say(wrong) {
            const said = find("said");
            const corners = rings.reduce((sum, ring) => sum + ring.length, 0);
            const text = wrong ? told.textCrosses
                : mode === "circle" ? circle ? told.textRadius.replace("{0}", Math.round(circle.radius).toLocaleString(document.documentElement.lang)) : told.textCenter
                    : drawing ? told.textDraw : told.textCorners.replace("{0}", corners);
            said.textContent !== text && (said.textContent = text);
            said.classList.toggle("fence-said-wrong", wrong);
            find("undo").disabled = !undone.length;
            find("finish").hidden = mode !== "area" || !drawing || rings[active].length < 3;
            find("hole").hidden = mode !== "area" || drawing;
            find("middle").hidden = mode === "area" && !drawing;
            root.querySelectorAll("[data-draw-mode]").forEach(button => button.setAttribute("aria-pressed", String(button.dataset.drawMode === mode)));
            const box = find("radius-box");
            box.hidden = mode !== "circle" || !circle;
            const radius = find("radius");
            circle && document.activeElement !== radius && (radius.value = Math.round(circle.radius));
        }

        function east() {
            const turned = circle.radius / EARTH / Math.cos(circle.center.lat * Math.PI / 180) * 180 / Math.PI;
            return [circle.center.lat, circle.center.lng + turned];
        }

        function paint() {
            layer.clearLayers();
            if (mode === "circle") {
                circle && paintCircle();
            } else {
                const many = rings.reduce((sum, ring) => sum + ring.length, 0) > MANY_CORNERS;
                let number = 0;
                rings.forEach((ring, r) => {
                    ring.forEach((_, i) => corner(r, i, ++number));
                    if (!(drawing && r === active) && ring.length > 2 && !many) {
                        ring.forEach((_, i) => between(r, i));
                    }
                });
            }
            outline();
        }

        function paintCircle() {
            const put = place => circle.center = {lat: round(place.lat), lng: point(place)[0]};
            const centre = handle([circle.center.lat, circle.center.lng], "fence-corner", told.textMiddle, {
                dragstart: keep,
                drag: event => {
                    put(event.latlng);
                    outline();
                },
                dragend: () => {
                    paint();
                    write();
                },
                moved: place => {
                    focus = "centre";
                    change(() => put(place));
                },
            });
            const size = place => Math.max(10, Math.round(map.distance([circle.center.lat, circle.center.lng], place)));
            const edge = handle(east(), "fence-between", told.textEdge, {
                dragstart: keep,
                drag: event => {
                    circle.radius = size(event.latlng);
                    outline();
                },
                dragend: () => {
                    paint();
                    write();
                },
                moved: place => {
                    focus = "edge";
                    change(() => circle.radius = size(place));
                },
            });
            focus === "centre" && centre.getElement().focus();
            focus === "edge" && edge.getElement().focus();
            focus = null;
        }

        const finish = () => change(() => drawing = false);

        function tap(place) {
            if (mode === "circle") {
                change(() => circle = {center: {lat: round(place.lat), lng: point(place)[0]}, radius: circle?.radius ?? Math.max(50, Math.round(map.distance(map.getCenter(), map.containerPointToLatLng([0, map.getSize().y / 2])) / 3))});
            } else if (drawing) {
                change(() => rings[active].push(point(place)));
            }
        }

        function paste() {
            const failed = find("paste-failed");
            try {
                const given = JSON.parse(find("geojson").value);
                const found = [given, given.geometry, given.features?.[0]?.geometry].find(each => each?.type === "Polygon");
                change(() => {
                    rings = found.coordinates.map(ring => open(ring).map(([lng, lat]) => [round(Number(lng)), round(Number(lat))]));
                    mode = "area";
                    drawing = false;
                    circle = null;
                });
                failed.hidden = true;
                find("paste").open = false;
                shape && map.fitBounds(shape.getBounds(), {padding: [32, 32]});
            } catch (none) {
                failed.hidden = false;
            }
        }

        map.on("click", event => tap(event.latlng));
        map.doubleClickZoom.disable();
        find("middle").addEventListener("click", () => tap(map.getCenter()));
        find("undo").addEventListener("click", undo);
        find("finish").addEventListener("click", finish);
        find("clear").addEventListener("click", () => change(() => {
            rings = [[]];
            circle = null;
            active = 0;
            drawing = true;
        }));
        find("hole").addEventListener("click", () => change(() => {
            active = rings.push([]) - 1;
            drawing = true;
        }));
        find("take").addEventListener("click", paste);
        find("radius").addEventListener("change", event => {
            const wanted = Number(event.target.value);
            circle && wanted >= 10 && change(() => circle.radius = wanted);
        });
        root.querySelectorAll("[data-draw-mode]").forEach(button => button.addEventListener("click", () => mode !== button.dataset.drawMode && change(() => mode = button.dataset.drawMode)));
        root.addEventListener("keydown", event => {
            if (event.key === "z" && (event.ctrlKey || event.metaKey) && !event.target.matches("input, textarea")) {
                event.preventDefault();
                undo();
            }
        });
        kind?.addEventListener("change", outline);
        color?.addEventListener("change", outline);
        read();
        paint();
        root.dataset.drawReady = "";
        for (const zone of JSON.parse(told.zones || "[]")) {
            shapeOf(L, zone, {interactive: false, className: "fence fence-other"}).addTo(map);
        }
        if (shape && (circle || rings[0].length > 1)) {
            map.fitBounds(shape.getBounds(), {padding: [32, 32], maxZoom: 16, animate: false});
        } else if (told.center) {
            map.setView(told.center.split(",").map(Number), 11);
        }
    }

    document.addEventListener("map:ready", event => {
        const {L, map} = event.detail;
        document.querySelectorAll(`[data-fences="${CSS.escape(event.target.id)}"]`).forEach(root => show(root, L, map));
        document.querySelectorAll(`[data-fence-draw="${CSS.escape(event.target.id)}"]`).forEach(root => draw(root, L, map));
    });
})();
