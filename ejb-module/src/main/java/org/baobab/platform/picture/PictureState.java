package org.baobab.platform.picture;

/** How far the drawings of a picture are. */
public enum PictureState {
    WAITING,
    READY,
    FAILED
}
