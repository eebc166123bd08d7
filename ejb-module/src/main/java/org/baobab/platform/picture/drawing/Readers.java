package org.baobab.platform.picture.drawing;

import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriter;

/** The JDK's own readers and writers, whatever else an application brought along. */
final class Readers {
    private static final String JDK = "java.desktop";

    private Readers() {}

    static ImageReader reader(String format) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
        while (readers.hasNext()) {
            ImageReader reader = readers.next();
            if (JDK.equals(reader.getClass().getModule().getName())) {
                return reader;
            }
            reader.dispose();
        }
        throw new IllegalStateException("This Java reads no " + format);
    }

    static ImageWriter writer(String format) {
        Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName(format);
        while (writers.hasNext()) {
            ImageWriter writer = writers.next();
            if (JDK.equals(writer.getClass().getModule().getName())) {
                return writer;
            }
            writer.dispose();
        }
        throw new IllegalStateException("This Java writes no " + format);
    }
}
