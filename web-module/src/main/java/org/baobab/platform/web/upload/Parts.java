package org.baobab.platform.web.upload;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baobab.platform.kernel.RuleViolationException;

/** The parts of one form, in the order in which they arrive. A body that is none is a 400. */
public final class Parts {
    private static final Pattern BOUNDARY = Pattern.compile(
            "multipart/form-data\\s*;.*?boundary=(?:\"([^\"]{1,70})\"|([^\\s;\"]{1,70})).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final int LONGEST_HEADERS = 16 * 1024;

    private final DelimitedStream body;
    private final int most;
    private int count;
    private boolean ended;

    private Parts(InputStream body, String boundary, int most) {
        this.body = new DelimitedStream(body, ("\r\n--" + boundary).getBytes(StandardCharsets.ISO_8859_1));
        this.most = most;
    }

    /** @param most how many parts the form may have */
    public static Parts of(HttpServletRequest request, int most) throws IOException {
        return of(request.getContentType(), request.getInputStream(), most);
    }

    static Parts of(String contentType, InputStream body, int most) {
        Matcher boundary = BOUNDARY.matcher(contentType == null ? "" : contentType);
        if (!boundary.matches()) {
            throw malformed();
        }
        return new Parts(body, boundary.group(1) == null ? boundary.group(2) : boundary.group(1), most);
    }

    /** The next part; empty after the last one. */
    public Optional<Part> next() throws IOException {
        if (ended) {
            return Optional.empty();
        }
        body.skipToDelimiter();
        ended = !body.passDelimiter();
        if (ended) {
            return Optional.empty();
        }
        if (++count > most) {
            throw new RuleViolationException("body", "multipart.parts", Map.of("most", most));
        }
        PartHeaders headers = PartHeaders.parse(body.readHeaders(LONGEST_HEADERS));
        return Optional.of(new Part(headers.name(), headers.fileName(), headers.contentType(), body.part()));
    }

    static RuleViolationException malformed() {
        return new RuleViolationException("body", "multipart.form");
    }
}
