/*
 * Maps, on Leaflet, which is fetched when the first one is wanted: where a map is seen, on phones when somebody opens it. Tiles where the server has an address
 * for them, the outline of the country where not or where they do not come. An element with data-map is a map:
 *
 *   place     shows one point, or with data-near the area around it
 *   results   shows the pins behind data-pins, gathered where they are close; tells "map:area" when somebody asks for what is in view
 *   other     shows nothing of its own: a script of the page draws on it, once it hears "map:ready" {L, map}
 *   pick      places a pin: tells "map:place" with {lat, lng}, and fills the inputs that data-lat-input and data-lng-input name
 *
 * To each can be said "map:open", "map:go" {lat, lng, zoom} and, to one with results, "map:pins" {pins, box}.
 */
(() => {
    "use strict";
    const WIDE = matchMedia("(min-width: 900px)");
    const COUNTRY = [[7.1, -15.1], [12.7, -7.6]];
    const NAMES_FROM = 8;
    const CLOSE = {x: 66, y: 36};
    const AREA = 500;
    const PIN_ZOOM = 15;
    let leaflet = null;

    function load(element) {
        leaflet ??= new Promise((done, failed) => {
            const style = document.createElement("link");
            style.rel = "stylesheet";
            style.href = element.dataset.leafletStyle;
            const script = document.createElement("script");
            script.src = element.dataset.leaflet;
            script.onload = () => done(window.L);
            script.onerror = () => {
                leaflet = null;
                script.remove();
                failed(new Error("no map"));
            };
            document.head.append(style, script);
        });
        return leaflet;
    }

    async function open(element) {
        if (element.dataset.mapState) {
            return;
        }
        element.dataset.mapState = "loading";
        element.setAttribute("aria-busy", "true");
        try {
            const L = await load(element);
            element.querySelector("[data-map-opener]")?.remove();
            draw(L, element);
            element.dataset.mapState = "open";
        } catch (failure) {
            delete element.dataset.mapState;
            element.dataset.mapFailed = "";
        } finally {
            element.removeAttribute("aria-busy");
        }
    }

    function draw(L, element) {
        const told = element.dataset;
        const ground = document.createElement("div");
        ground.className = "map-ground";
        element.prepend(ground);
        const map = L.map(ground, {zoomControl: false, minZoom: 5, maxZoom: 18, worldCopyJump: true, zoomSnap: .5});
        map.attributionControl.setPrefix(false);
        L.control.zoom({zoomInTitle: told.textCloser, zoomOutTitle: told.textFarther}).addTo(map);
        ground.setAttribute("role", "region");
        ground.setAttribute("aria-label", told.label);
        const point = told.lat && told.lng ? L.latLng(told.lat, told.lng) : null;
        if (point) {
            map.setView(point, Number(told.zoom) || PIN_ZOOM);
        } else if (told.box) {
            map.fitBounds(corners(told.box));
        } else {
            map.fitBounds(COUNTRY);
        }
        paper(L, map, element);
        ({place: showPlace, results: showResults, pick: showPick})[told.map]?.(L, map, element, point);
        element.addEventListener("map:go", event => map.setView(event.detail, event.detail.zoom ?? map.getZoom()));
        new ResizeObserver(() => map.invalidateSize()).observe(ground);
        element.dispatchEvent(new CustomEvent("map:ready", {bubbles: true, detail: {L, map}}));
    }

    function corners(box) {
        const [south, west, north, east] = box.split(",").map(Number);
        return [[south, west], [north, east]];
    }

    /* What lies below the pins. */
    function paper(L, map, element) {
        if (!element.dataset.tiles) {
            outline(L, map, element);
            return;
        }
        const tiles = L.tileLayer(element.dataset.tiles, {attribution: element.dataset.attribution, maxZoom: 19, crossOrigin: true, referrerPolicy: "origin"});
        let came = false;
        tiles.on("tileload", () => came = true);
        tiles.on("tileerror", () => {
            if (!came && tiles._map) {
                tiles.remove();
                outline(L, map, element);
            }
        });
        tiles.addTo(map);
    }

    async function outline(L, map, element) {
        const drawn = await (await fetch(element.dataset.outline)).json();
        /* Below what is shown on it, whichever comes first. */
        map.createPane("paper").style.zIndex = 300;
        L.geoJSON(drawn, {pane: "paper", interactive: false, style: part => ({className: "map-" + part.properties.kind, fill: part.properties.kind === "prefecture"})}).addTo(map);
        const regions = new Map();
        const names = [];
        for (const {properties: part} of drawn.features.filter(each => each.properties.label)) {
            names.push(name(L, map, part.name, part.label, "prefecture"));
            regions.set(part.region, [...regions.get(part.region) ?? [], part.label]);
        }
        regions.forEach((places, region) => names.push(name(L, map, region, [0, 1].map(i => places.reduce((sum, place) => sum + place[i], 0) / places.length), "region")));
        const scale = () => {
            map.getContainer().classList.toggle("map-close", map.getZoom() >= NAMES_FROM);
            thin(map, names);
        };
        map.on("zoomend", scale);
        scale();
    }

    /* Of two names that would cover each other, the first of the file stands. */
    function thin(map, names) {
        const standing = [];
        for (const each of names) {
            const label = each.getElement().firstElementChild;
            const size = {x: label.offsetWidth / 2 + 3, y: label.offsetHeight / 2};
            const at = map.latLngToLayerPoint(each.getLatLng());
            const covers = size.x > 3 && standing.some(other => Math.abs(other.at.x - at.x) < other.size.x + size.x && Math.abs(other.at.y - at.y) < other.size.y + size.y);
            label.classList.toggle("map-name-covered", covers);
            covers || size.x > 3 && standing.push({at, size});
        }
    }

    function name(L, map, text, [lng, lat], kind) {
        return L.marker([lat, lng], {icon: icon(L, "map-name map-name-" + kind, text), interactive: false, keyboard: false, zIndexOffset: -1_000}).addTo(map);
    }

    function icon(L, className, text) {
        const label = document.createElement("span");
        label.textContent = text;
        return L.divIcon({className, html: label, iconSize: null});
    }

    function showPlace(L, map, element, point) {
        if ("near" in element.dataset) {
            const area = L.circle(point, {radius: AREA, className: "map-area", interactive: false}).addTo(map);
            map.fitBounds(area.getBounds(), {maxZoom: PIN_ZOOM});
        } else {
            L.marker(point, {icon: icon(L, "map-drop", ""), interactive: false, keyboard: false}).addTo(map);
        }
    }

    /* Results: bubbles with prices, gathered where they would cover each other. */
    function showResults(L, map, element) {
        const layer = L.layerGroup().addTo(map);
        const popup = L.popup({maxWidth: 260, minWidth: 200, offset: [0, -18], className: "map-card"});
        let pins = [];
        let byHand = false;

        const draw = () => {
            layer.clearLayers();
            gather(map, pins).forEach(group => bubble(group).addTo(layer));
        };

        function bubble(group) {
            const one = group.pins.length === 1 ? group.pins[0] : null;
            const marker = L.marker(group.middle, {icon: icon(L, one ? "map-pin" : "map-pin map-many", one ? one.text : String(group.pins.length)), riseOnHover: true});
            marker.on("add", () => {
                const shown = marker.getElement();
                shown.setAttribute("aria-label", one ? `${one.text}, ${one.title}` : element.dataset.textMany.replace("{0}", group.pins.length));
                one && (shown.dataset.pin = one.id);
            });
            marker.on("click keypress", event => {
                if (event.type === "click" || event.originalEvent.key === "Enter") {
                    one || isOnOneSpot(group) ? tell(group, event.originalEvent?.detail === 0 || event.type === "keypress") : map.fitBounds(bounds(group.pins), {padding: [48, 48]});
                }
            });
            return marker;
        }

        const bounds = some => L.latLngBounds(some.map(pin => [pin.lat, pin.lng]));
        const isOnOneSpot = group => map.getZoom() >= map.getMaxZoom() || bounds(group.pins).getNorthEast().equals(bounds(group.pins).getSouthWest(), 1e-5);

        function tell(group, byKey) {
            const content = document.createElement("ul");
            group.pins.slice(0, 6).forEach(pin => content.append(card(pin)));
            popup.setLatLng(group.middle).setContent(content).openOn(map);
            byKey && content.querySelector("a").focus();
        }

        async function show(address, box, stay) {
            element.setAttribute("aria-busy", "true");
            try {
                const answer = await fetch(address, {headers: {Accept: "application/json"}});
                pins = answer.ok ? await answer.json() : [];
            } catch (gone) {
                pins = [];
            }
            element.removeAttribute("aria-busy");
            byHand = false;
            ask.hidden = true;
            map.closePopup();
            if (stay) {
                // It shows what was asked for.
            } else if (box) {
                map.fitBounds([[box[0], box[1]], [box[2], box[3]]], {animate: false});
            } else if (pins.length) {
                map.fitBounds(bounds(pins), {padding: [40, 40], maxZoom: PIN_ZOOM, animate: false});
            }
            draw();
        }

        const ask = element.querySelector("[data-map-area]");
        map.on("zoomend", draw);
        map.on("dragstart", () => byHand = true);
        map.getContainer().addEventListener("wheel", () => byHand = true, {passive: true});
        map.getContainer().addEventListener("click", event => event.target.closest(".leaflet-control-zoom") && (byHand = true), true);
        map.getContainer().addEventListener("keydown", event => /^(Arrow|[+=_-])/.test(event.key) && (byHand = true));
        map.on("moveend", () => ask.hidden = !byHand);
        ask.addEventListener("click", () => {
            const seen = map.getBounds();
            const box = [seen.getSouth(), seen.getWest(), seen.getNorth(), seen.getEast()].map(edge => Number(edge.toFixed(5)));
            element.dispatchEvent(new CustomEvent("map:area", {bubbles: true, detail: {box}}));
        });
        element.addEventListener("map:pins", event => show(event.detail.pins, event.detail.box, event.detail.stay));
        show(element.dataset.pins, element.dataset.box ? element.dataset.box.split(",").map(Number) : null);
    }

    function gather(map, pins) {
        const groups = [];
        for (const pin of pins) {
            const at = map.project([pin.lat, pin.lng], map.getZoom());
            const near = groups.find(group => Math.abs(group.at.x - at.x) < CLOSE.x && Math.abs(group.at.y - at.y) < CLOSE.y);
            near ? near.pins.push(pin) : groups.push({at, pins: [pin], middle: [pin.lat, pin.lng]});
        }
        return groups;
    }

    /* A card of the list, where the listing is in it: its picture is here already. */
    function card(pin) {
        const item = document.createElement("li");
        const link = document.createElement("a");
        link.href = pin.href;
        const picture = document.querySelector(`[data-listing="${CSS.escape(pin.id)}"] img`);
        if (picture) {
            const small = document.createElement("img");
            small.src = picture.currentSrc || picture.src;
            small.alt = "";
            link.append(small);
        }
        const price = document.createElement("strong");
        price.textContent = pin.price;
        const title = document.createElement("span");
        title.textContent = pin.title;
        link.append(price, title);
        item.append(link);
        return item;
    }

    /* Picking: by a tap, by dragging the pin, by the middle of the map for who has only keys, by the position of the device. */
    function showPick(L, map, element, point) {
        let pin = null;
        const say = text => element.querySelector("[data-map-said]").textContent = text;
        const inputs = ["lat", "lng"].map(part => document.getElementById(element.dataset[part + "Input"]));

        function put(place, told) {
            const spot = {lat: Number(place.lat.toFixed(6)), lng: Number(L.Util.wrapNum(place.lng, [-180, 180], true).toFixed(6))};
            if (pin) {
                pin.setLatLng(spot);
            } else {
                pin = L.marker(spot, {icon: icon(L, "map-drop", ""), draggable: true, autoPan: true, title: element.dataset.textPin}).addTo(map);
                pin.on("dragend", () => put(pin.getLatLng(), true));
            }
            if (told) {
                say(element.dataset.textPut);
                [spot.lat, spot.lng].forEach((value, i) => {
                    if (inputs[i]) {
                        inputs[i].value = value;
                        inputs[i].dispatchEvent(new Event("change", {bubbles: true}));
                    }
                });
                element.dispatchEvent(new CustomEvent("map:place", {bubbles: true, detail: spot}));
            }
        }

        point && put(point, false);
        map.on("click", event => put(event.latlng, true));
        element.querySelector("[data-map-middle]").addEventListener("click", () => put(map.getCenter(), true));
        element.querySelector("[data-map-here]").addEventListener("click", () => {
            say(element.dataset.textSeeking);
            navigator.geolocation.getCurrentPosition(found => {
                const here = L.latLng(found.coords.latitude, found.coords.longitude);
                map.setView(here, 17);
                put(here, true);
            }, () => say(element.dataset.textNowhere), {enableHighAccuracy: true, timeout: 15_000, maximumAge: 60_000});
        });
    }

    /* On a wide screen a map opens when it comes into view; on a phone when it is asked for. */
    const seen = new IntersectionObserver(entries => entries.filter(entry => entry.isIntersecting && (WIDE.matches || "now" in entry.target.dataset)).forEach(entry => open(entry.target)));

    function begin() {
        document.querySelectorAll("[data-map]:not([data-map-watched])").forEach(element => {
            element.dataset.mapWatched = "";
            element.addEventListener("map:open", () => open(element));
            seen.observe(element);
        });
    }

    document.addEventListener("click", event => {
        const opener = event.target.closest("[data-map-opener]");
        opener && open(opener.closest("[data-map]"));
    });
    WIDE.addEventListener("change", () => document.querySelectorAll("[data-map]").forEach(element => {
        seen.unobserve(element);
        seen.observe(element);
    }));
    document.readyState === "loading" ? document.addEventListener("DOMContentLoaded", begin) : begin();
    document.addEventListener("map:begin", begin);
})();
