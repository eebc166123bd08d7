package org.baobab.platform.pdf;

import java.util.Map;
import org.baobab.platform.kernel.AppException;

/** The document that was sent cannot be printed or worked on, now or ever. */
public class UnprintableException extends AppException {
    public UnprintableException(String slug, String message) {
        this(slug, message, Map.of(), null);
    }

    public UnprintableException(String slug, String message, Map<String, Object> facts, Throwable cause) {
        super(slug, message, facts, cause);
    }

    /** Nested or sized so that no printer could follow. */
    public static UnprintableException tooComplex(String why) {
        return new UnprintableException("pdf-too-complex", "The document is too complex: " + why);
    }

    public static UnprintableException tooManyPages(int most) {
        return new UnprintableException(
                "pdf-too-many-pages", "The document has more than " + most + " pages", Map.of("most", most), null);
    }

    public static UnprintableException tooLong(long seconds) {
        return new UnprintableException(
                "pdf-took-too-long", "The document took more than " + seconds + " s", Map.of("seconds", seconds), null);
    }

    public static UnprintableException pictureTooLarge(long most) {
        return new UnprintableException(
                "pdf-picture-too-large", "A picture has more than " + most + " megapixels", Map.of("most", most), null);
    }

    /** @param file its place among the files, from 1 */
    public static UnprintableException noPdf(int file, Throwable cause) {
        return new UnprintableException(
                "pdf-unreadable", "File " + file + " is no readable PDF", Map.of("file", file), cause);
    }

    public static UnprintableException locked(int file, Throwable cause) {
        return new UnprintableException("pdf-locked", "File " + file + " is locked", Map.of("file", file), cause);
    }
}
