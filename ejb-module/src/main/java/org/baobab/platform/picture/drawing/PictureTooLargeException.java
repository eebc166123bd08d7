package org.baobab.platform.picture.drawing;

/** The picture's header promises more pixels than are taken in. */
public class PictureTooLargeException extends UnreadablePictureException {
    private static final long serialVersionUID = 1L;

    private final transient long megapixels;

    PictureTooLargeException(long pixels) {
        super("The picture has " + pixels + " pixels");
        this.megapixels = Math.ceilDiv(pixels, 1_000_000);
    }

    public long megapixels() {
        return megapixels;
    }
}
