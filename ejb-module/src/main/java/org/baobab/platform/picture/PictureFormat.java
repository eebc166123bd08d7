package org.baobab.platform.picture;

/** The kinds of pictures that can be read. */
enum PictureFormat {
    JPEG,
    PNG,
    WEBP
}
