package org.baobab.platform.picture.drawing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import javax.imageio.IIOException;

/** Draws a picture in several widths, from the widest down, reading it once. */
public final class Drawing {
    private static final float JPEG_QUALITY = 0.82f;
    private static final float WEBP_QUALITY = 0.78f;

    private Drawing() {}

    public static PictureHeader header(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return PictureHeader.read(in);
        }
    }

    /**
     * Draws the picture in each width and format. A picture that is smaller than a width is not made larger; widths that would come out the same are drawn
     * once.
     *
     * @return its {@link DifferenceHash}
     */
    public static long draw(Path file, PictureHeader header, PictureSizes sizes, Consumer<DrawnPicture> each)
            throws IOException {
        Pixels picture = null;
        for (int width : sizes.fitting(header)) {
            picture = picture == null ? open(file, header, sizes, width) : narrower(picture, width);
            each.accept(new DrawnPicture(
                    picture.width(), picture.height(), DrawnPicture.JPEG, JpegEncoder.encode(picture, JPEG_QUALITY)));
            if (WebpLibrary.isAvailable()) {
                each.accept(new DrawnPicture(
                        picture.width(),
                        picture.height(),
                        DrawnPicture.WEBP,
                        WebpEncoder.encode(picture, WEBP_QUALITY)));
            }
        }
        return DifferenceHash.of(picture);
    }

    private static Pixels narrower(Pixels picture, int width) {
        int height = (int) Math.max(1, Math.round((double) picture.height() * width / picture.width()));
        return Reducer.reduce(picture, width, height);
    }

    /** Reads the picture and leaves it as wide as asked, upright and in sRGB. */
    private static Pixels open(Path file, PictureHeader header, PictureSizes sizes, int width) throws IOException {
        PictureSizes.Size upright = sizes.whole(header, width);
        int toWidth = header.isTurned() ? upright.height() : upright.width();
        int toHeight = header.isTurned() ? upright.width() : upright.height();
        Collector collector = new Collector(header, toWidth, toHeight);
        decode(file, header, collector);
        Pixels whole = Srgb.convert(collector.result(), profile(header)).turned(header.orientation());
        return sizes.square() ? whole.cut(1, 1) : whole;
    }

    /** Inks are colours already when they come out of their decoder. */
    private static byte[] profile(PictureHeader header) {
        return header.format() == PictureFormat.JPEG && header.channels() != 3 ? null : header.profile();
    }

    private static void decode(Path file, PictureHeader header, Collector sink) throws IOException {
        try {
            switch (header.format()) {
                case JPEG -> JpegDecoder.decode(file, header, sink);
                case PNG -> PngDecoder.decode(file, sink);
                case WEBP -> WebpDecoder.decode(file, header, sink.wanted(), sink);
            }
        } catch (UnreadablePictureException known) {
            throw known;
        } catch (IIOException broken) {
            throw new UnreadablePictureException("The " + header.format() + " cannot be read", broken);
        }
    }

    /** Learns from the first line whether there is transparency. */
    private static final class Collector implements RowSink {
        private final int width;
        private final int height;
        private int comingWidth;
        private int comingHeight;
        private Reducer reducer;

        Collector(PictureHeader header, int width, int height) {
            this.comingWidth = header.width();
            this.comingHeight = header.height();
            this.width = width;
            this.height = height;
        }

        /** How wide the result will be: a reader that can shrink has no need to give much more. */
        int wanted() {
            return width;
        }

        @Override
        public void size(int width, int height) {
            comingWidth = width;
            comingHeight = height;
        }

        @Override
        public void row(byte[] pixels) {
            if (reducer == null) {
                reducer = new Reducer(comingWidth, comingHeight, pixels.length / comingWidth, width, height);
            }
            reducer.row(pixels);
        }

        Pixels result() throws UnreadablePictureException {
            if (reducer == null) {
                throw new UnreadablePictureException("The picture has no lines");
            }
            try {
                return reducer.result();
            } catch (IllegalStateException missing) {
                throw new UnreadablePictureException("The picture ends before its last line", missing);
            }
        }
    }
}
