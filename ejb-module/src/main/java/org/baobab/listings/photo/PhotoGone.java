package org.baobab.listings.photo;

/** Nobody may be shown it any more. */
record PhotoGone(String key) {}
