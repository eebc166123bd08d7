/**
 * Pictures: what people send as photos, faces and logos, made fit to be shown.
 *
 * <p>A picture is <i>cleaned</i> on its way in: place, time, camera, comments and whatever hangs behind its end are left out while it streams by, and its pixels
 * stay as they came. So the original that others get to see knows nothing of where it was taken, and one that does is never kept. One with more pixels than
 * allowed, or cut off, is refused by then; it is not decoded for that. A drawing (SVG) keeps only what draws.
 *
 * <p>In the background each photo and face is drawn in a few widths as JPEG and WebP: upright, in sRGB, with nothing beside its pixels. These <i>variants</i> are
 * objects of the document's bucket and no documents of their own; they go with the document. Lines stream from the decoder through the filter, so memory
 * depends on the small result; what has to be whole in memory waits for its share of it.
 *
 * <p>It uses document, storage, organization, task and realtime.
 */
package org.baobab.platform.picture;
