package org.baobab.platform.document.rest;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.baobab.platform.document.ContentKind;
import org.baobab.platform.document.DocumentView;

/** How a browser is told to treat what it gets, and to call it: RFC 6266, with a plain name for clients that know no other. */
final class Disposition {
    private static final String UNRESERVED = "!#$&+-.^_`|~";

    private Disposition() {}

    static String of(DocumentView document, boolean download) {
        String how = download || !isHarmless(document) ? "attachment" : "inline";
        return how + "; filename=\"" + plain(document.name()) + "\"; filename*=UTF-8''" + encoded(document.name());
    }

    /** Only what no browser runs is shown in the page's place. */
    static boolean isHarmless(DocumentView document) {
        return switch (document.kind().family()) {
            case PICTURE, SOUND, FILM -> true;
            case TEXT ->
                document.contentType().startsWith("text/plain")
                        || document.contentType().startsWith("text/csv");
            case DOCUMENT -> document.kind() == ContentKind.PDF;
            default -> false;
        };
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('\u2019', '\'')
                // A percent sign would make some browsers decode.
                .replaceAll("[^\\x20-\\x7E]|[\"\\\\%]", "_");
    }

    private static String encoded(String name) {
        StringBuilder text = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0);
            text.append(plain ? String.valueOf(c) : "%%%02X".formatted((int) c));
        }
        return text.toString();
    }
}
