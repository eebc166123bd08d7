/* The page of a listing: its photos, and that it was looked at. */
(() => {
    "use strict";
    const page = document.querySelector("[data-listing-page]");
    if (!page) {
        return;
    }

    /* Once for each time that somebody sees it; pages from a cache count too, and those that were only fetched ahead do not. */
    function tell() {
        page.dataset.seen && navigator.sendBeacon(page.dataset.seen);
    }
    document.prerendering ? document.addEventListener("prerenderingchange", tell, {once: true}) : tell();

    const gallery = document.querySelector("[data-gallery]");
    const full = document.getElementById("gallery-full");
    if (!gallery) {
        return;
    }
    const shots = gallery.querySelector(".gallery-shots");
    const all = [...shots.children];
    const still = matchMedia("(prefers-reduced-motion: reduce)");
    let at = 0;

    function count() {
        document.querySelectorAll("[data-gallery-count]").forEach(sign => sign.textContent = `${at + 1} / ${all.length}`);
        document.querySelectorAll("[data-gallery-move]").forEach(button => {
            button.hidden = all.length < 2 || (button.dataset.galleryMove < 0 ? at === 0 : at === all.length - 1);
        });
    }

    function show(index, behavior = still.matches ? "instant" : "smooth") {
        at = Math.max(0, Math.min(all.length - 1, index));
        shots.scrollTo({left: at * shots.clientWidth, behavior});
        count();
    }

    /* Which one is seen, however somebody got there: by a finger, a wheel, a key. */
    let settling = null;
    shots.addEventListener("scroll", () => {
        clearTimeout(settling);
        settling = setTimeout(() => {
            if (shots.clientWidth && shots.scrollWidth > shots.clientWidth) {
                at = Math.round(shots.scrollLeft / shots.clientWidth);
                count();
            }
        }, 80);
    }, {passive: true});

    function open(index) {
        const sizes = all.map(shot => shot.querySelector("img"));
        sizes.forEach(picture => {
            picture.dataset.sizes ??= picture.sizes;
            picture.sizes = "100vw";
        });
        full.querySelector("[data-gallery-place]").append(shots);
        full.showModal();
        show(index, "instant");
        shots.focus({preventScroll: true});
    }

    function close() {
        gallery.prepend(shots);
        all.forEach(shot => {
            const picture = shot.querySelector("img");
            picture.sizes = picture.dataset.sizes;
        });
        show(at, "instant");
        all[at].querySelector("a").focus({preventScroll: true});
    }

    full.addEventListener("close", close);
    document.addEventListener("click", event => {
        const move = event.target.closest("[data-gallery-move]");
        const shot = event.target.closest("[data-shot]");
        const opener = event.target.closest("[data-gallery-open]");
        if (move) {
            show(at + Number(move.dataset.galleryMove));
        } else if (shot && !event.ctrlKey && !event.metaKey) {
            event.preventDefault();
            full.open || open(Number(shot.dataset.shot));
        } else if (opener) {
            open(Number(opener.dataset.galleryOpen));
        } else if (event.target.closest("[data-gallery-close]")) {
            full.close();
        }
    });
    for (const place of [shots, full]) {
        place.addEventListener("keydown", event => {
            if (event.key === "ArrowRight" || event.key === "ArrowLeft") {
                event.preventDefault();
                event.stopPropagation();
                show(at + (event.key === "ArrowRight" ? 1 : -1));
            }
        });
    }
    document.querySelectorAll("[data-gallery-open]").forEach(button => button.hidden = all.length < 2);
    count();
})();
