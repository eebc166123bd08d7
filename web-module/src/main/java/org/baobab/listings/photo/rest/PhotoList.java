package org.baobab.listings.photo.rest;

import java.util.List;
import org.baobab.listings.PhotoView;

/** The photos of a listing in their order. There are few enough to be one page. */
public record PhotoList(List<PhotoView> items, String next) {
    static PhotoList of(List<PhotoView> photos) {
        return new PhotoList(photos, null);
    }
}
