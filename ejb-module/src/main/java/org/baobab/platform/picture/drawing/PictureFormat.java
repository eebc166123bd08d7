package org.baobab.platform.picture.drawing;

/** The kinds of pictures that can be read. */
public enum PictureFormat {
    JPEG,
    PNG,
    WEBP
}
