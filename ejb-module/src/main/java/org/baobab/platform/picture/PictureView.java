package org.baobab.platform.picture;

import java.util.List;

/**
 * What became of a picture.
 *
 * @param failure why there are no drawings of it; null unless it failed
 */
public record PictureView(PictureState state, String failure, List<Variant> variants) {

    /** One drawing of it, in pixels and bytes. */
    public record Variant(int width, int height, String contentType, long size) {}
}
