package org.baobab.platform.picture;

import java.io.Serializable;
import org.baobab.platform.storage.Bucket;

/** One drawing of a picture, where it is kept. */
public record PictureFile(
        Bucket bucket, String key, int width, int height, String contentType, long size, String sha256)
        implements Serializable {}
