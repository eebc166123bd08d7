package org.baobab.platform.web.upload;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.baobab.platform.kernel.RuleViolationException;

/**
 * One field of a form. Its stream has to be read before the next part is asked for; what is left is skipped.
 *
 * @param fileName as it was sent, or null where the field is no file
 * @param contentType as it was sent, or null
 */
public record Part(String name, String fileName, String contentType, InputStream stream) {

    public boolean isFile() {
        return fileName != null;
    }

    /** A short text field. */
    public String text(int most) throws IOException {
        byte[] bytes = stream.readNBytes(most + 1);
        if (bytes.length > most) {
            throw new RuleViolationException(name, "multipart.field", Map.of("most", most));
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
