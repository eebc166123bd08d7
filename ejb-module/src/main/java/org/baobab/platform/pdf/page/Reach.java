package org.baobab.platform.pdf.page;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import com.openhtmltopdf.extend.FSUriResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baobab.platform.pdf.Assets;
import org.baobab.platform.pdf.UnprintableException;
import org.jboss.logging.Logger;

/**
 * All that a page can reach: what stands in its own {@code data:} addresses, and the caller's documents. There is no other stream: not for files, not for the
 * network, not for what lies in the application. What is refused is not there, as a picture that does not exist is not.
 */
final class Reach implements FSUriResolver, FSStreamFactory {
    static final String DATA = "data:";
    private static final String DOCUMENT = "document:";
    private static final String ID = "([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})";
    private static final Pattern OWN_DOCUMENT =
            Pattern.compile("(?:document:(?://)?|/api/v1/documents/)" + ID + "(?:/content)?(?:\\?[^#]*)?");
    private static final int LARGEST = 20 * 1024 * 1024;
    private static final int MOST_DOCUMENTS = 200;
    private static final Logger LOG = Logger.getLogger(Reach.class);

    private final Assets assets;
    private final Watch watch;
    private final PictureBudget budget = new PictureBudget();
    private int documents;

    Reach(Assets assets, Watch watch) {
        this.assets = assets;
        this.watch = watch;
    }

    /** The address as this understands it, or null where it leads outside. */
    @Override
    public String resolveURI(String base, String address) {
        if (address == null) {
            return null;
        }
        if (address.regionMatches(true, 0, DATA, 0, DATA.length())) {
            return DATA + address.substring(DATA.length());
        }
        Matcher own = OWN_DOCUMENT.matcher(address);
        return own.matches() ? DOCUMENT + own.group(1).toLowerCase(Locale.ROOT) : null;
    }

    /** Asked once more for the resolved address, in case that somebody resolved it otherwise. */
    boolean allows(String resolved) {
        return resolved.startsWith(DATA) || resolved.startsWith(DOCUMENT);
    }

    @Override
    public FSStream getUrl(String address) {
        watch.lookAtTheClock();
        byte[] content = address.startsWith(DATA) ? decode(address) : fetch(address);
        if (content != null && content.length > 0) {
            content = budget.admit(content);
        }
        return new Bytes(content);
    }

    private static byte[] decode(String address) {
        int comma = address.indexOf(',');
        if (comma < 0) {
            return null;
        }
        String dressing = address.substring(DATA.length(), comma).toLowerCase(Locale.ROOT);
        String body = address.substring(comma + 1);
        try {
            if (dressing.endsWith(";base64")) {
                String plain = body.indexOf('%') < 0
                        ? body
                        : URLDecoder.decode(body.replace("+", "%2B"), StandardCharsets.UTF_8);
                return Base64.getMimeDecoder().decode(plain);
            }
            return URLDecoder.decode(body.replace("+", "%2B"), StandardCharsets.UTF_8)
                    .getBytes(StandardCharsets.UTF_8);
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }

    private byte[] fetch(String address) {
        if (++documents > MOST_DOCUMENTS) {
            throw UnprintableException.tooComplex("more than " + MOST_DOCUMENTS + " documents");
        }
        UUID id = UUID.fromString(address.substring(DOCUMENT.length()));
        try {
            Optional<InputStream> content = assets.open(id);
            if (content.isEmpty()) {
                return null;
            }
            try (InputStream in = content.get()) {
                byte[] bytes = in.readNBytes(LARGEST + 1);
                return bytes.length > LARGEST ? null : bytes;
            }
        } catch (IOException e) {
            LOG.debugf(e, "Document %s could not be read for a page", id);
            return null;
        }
    }

    /** Null content is a picture that is not there. */
    private record Bytes(byte[] content) implements FSStream {
        @Override
        public InputStream getStream() {
            return content == null ? null : new ByteArrayInputStream(content);
        }

        @Override
        public Reader getReader() {
            return content == null ? null : new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}
