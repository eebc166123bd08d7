package org.baobab.platform.picture.drawing;

/** Takes a picture line by line from above, so that the whole of it need not be in memory. */
interface RowSink {
    /** Comes first, and only where the lines are fewer and shorter than the picture's header says: its reader shrank it. */
    default void size(int width, int height) {}

    /** @param pixels red, green, blue and, with four channels, opacity, the colours multiplied with it; only valid during the call */
    void row(byte[] pixels);
}
