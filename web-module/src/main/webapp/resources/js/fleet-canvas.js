/* One canvas above the map for all vehicles, as large as the view and moving with it: fleetCanvas(L, map, ask) draws when told to, and asks for it by ask(). */
(() => {
    "use strict";
    const NAMES_FROM = 13;
    const MOST_NAMES = 80;
    const NEAR = 24;
    const ARROW = "M0-11 8 9 0 4.5-8 9Z";

    window.fleetCanvas = (L, map, ask) => {
        const pane = map.createPane("vehicles");
        pane.style.zIndex = 640;
        pane.style.pointerEvents = "none";
        const ground = L.DomUtil.create("canvas", "live-canvas leaflet-zoom-hide", pane);
        const pen = ground.getContext("2d");
        const arrow = new Path2D(ARROW);
        let shown = [];
        let colours = null;

        function palette() {
            const style = getComputedStyle(document.documentElement);
            const colour = name => style.getPropertyValue(name).trim();
            return {moving: colour("--leaf"), idle: colour("--bark"), parked: colour("--ink-soft"), silent: colour("--ink-soft"), never: colour("--ink-soft"), edge: colour("--surface"), ink: colour("--ink"), font: getComputedStyle(document.body).fontFamily};
        }

        function size() {
            const {x, y} = map.getSize();
            const scale = devicePixelRatio || 1;
            if (ground.width !== x * scale || ground.height !== y * scale) {
                ground.width = x * scale;
                ground.height = y * scale;
                ground.style.width = x + "px";
                ground.style.height = y + "px";
            }
            pen.setTransform(scale, 0, 0, scale, 0, 0);
            pen.clearRect(0, 0, x, y);
            L.DomUtil.setPosition(ground, map.containerPointToLayerPoint([0, 0]));
            return {x, y, scale};
        }

        function mark(vehicle, x, y, scale, isChosen) {
            pen.setTransform(scale, 0, 0, scale, x * scale, y * scale);
            pen.fillStyle = colours[vehicle.state];
            pen.strokeStyle = colours.edge;
            pen.lineWidth = 2;
            if (isChosen) {
                pen.beginPath();
                pen.arc(0, 0, 18, 0, 2 * Math.PI);
                pen.save();
                pen.globalAlpha = .25;
                pen.fill();
                pen.restore();
            }
            pen.beginPath();
            switch (vehicle.state) {
                case "moving":
                    pen.rotate((vehicle.heading ?? 0) * Math.PI / 180);
                    pen.stroke(arrow);
                    pen.fill(arrow);
                    return;
                case "idle":
                    pen.arc(0, 0, 7, 0, 2 * Math.PI);
                    break;
                case "parked":
                    pen.rect(-6, -6, 12, 12);
                    break;
                default:
                    pen.arc(0, 0, 6, 0, 2 * Math.PI);
                    pen.fillStyle = colours.edge;
                    pen.strokeStyle = colours.silent;
            }
            pen.fill();
            pen.stroke();
        }

        function name(vehicle, x, y, scale) {
            pen.setTransform(scale, 0, 0, scale, 0, 0);
            pen.font = `600 12px ${colours.font}`;
            pen.textAlign = "center";
            pen.lineWidth = 4;
            pen.strokeStyle = colours.edge;
            pen.fillStyle = colours.ink;
            pen.strokeText(vehicle.registration, x, y + 26);
            pen.fillText(vehicle.registration, x, y + 26);
        }

        map.on("move zoomend viewreset resize", ask);
        matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
            colours = null;
            ask();
        });
        return {
            draw(fleet, chosen) {
                colours ??= palette();
                const {x: width, y: height, scale} = size();
                shown = [];
                for (const vehicle of fleet.values()) {
                    if (vehicle.at && !vehicle.hidden) {
                        const at = map.latLngToContainerPoint([vehicle.lat, vehicle.lng]);
                        at.x > -20 && at.y > -20 && at.x < width + 20 && at.y < height + 20 && shown.push({vehicle, at});
                    }
                }
                shown.forEach(({vehicle, at}) => mark(vehicle, at.x, at.y, scale, vehicle === chosen));
                if (map.getZoom() >= NAMES_FROM && shown.length <= MOST_NAMES) {
                    shown.forEach(({vehicle, at}) => name(vehicle, at.x, at.y, scale));
                } else {
                    shown.filter(each => each.vehicle === chosen).forEach(({vehicle, at}) => name(vehicle, at.x, at.y, scale));
                }
            },
            nearest(point) {
                const near = shown.map(each => ({...each, far: each.at.distanceTo(point)})).filter(each => each.far <= NEAR);
                return near.sort((one, other) => one.far - other.far)[0]?.vehicle ?? null;
            }
        };
    };
})();
