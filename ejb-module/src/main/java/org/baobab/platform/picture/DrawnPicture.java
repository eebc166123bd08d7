package org.baobab.platform.picture;

/** A picture as a file that can be shown: upright, in sRGB, with nothing beside its pixels. */
record DrawnPicture(int width, int height, String contentType, byte[] bytes) {
    static final String JPEG = "image/jpeg";
    static final String WEBP = "image/webp";
}
