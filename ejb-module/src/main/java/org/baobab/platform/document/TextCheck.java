package org.baobab.platform.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Watches bytes go by and knows in the end whether they were text, and whether in UTF-8 or in the Latin alphabet of Windows. */
final class TextCheck {
    private static final Charset LATIN = Charset.forName("windows-1252");
    private static final int PIECE = 8192;

    private final CharsetDecoder utf8 = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final CharBuffer sink = CharBuffer.allocate(PIECE);
    private byte[] unfinished = new byte[0];
    private boolean text = true;
    private boolean unicode = true;

    void take(byte[] bytes, int offset, int length) {
        if (!text) {
            return;
        }
        for (int i = offset; i < offset + length; i++) {
            if (isControl(bytes[i])) {
                text = false;
                return;
            }
        }
        if (unicode) {
            decode(bytes, offset, length);
        }
    }

    private void decode(byte[] bytes, int offset, int length) {
        ByteBuffer in = ByteBuffer.allocate(unfinished.length + length)
                .put(unfinished)
                .put(bytes, offset, length)
                .flip();
        CoderResult result = CoderResult.OVERFLOW;
        while (result.isOverflow()) {
            sink.clear();
            result = utf8.decode(in, sink, false);
        }
        unicode = !result.isError();
        unfinished = new byte[in.remaining()];
        in.get(unfinished);
    }

    boolean isText() {
        return text;
    }

    /** Of everything that was taken. */
    String charset() {
        return unicode && unfinished.length == 0 ? StandardCharsets.UTF_8.name() : LATIN.name();
    }

    static boolean isText(byte[] bytes) {
        TextCheck check = new TextCheck();
        check.take(bytes, 0, bytes.length);
        return check.isText();
    }

    /** For a look at the first bytes, whatever charset they are in: what matters there is ASCII. */
    static String decode(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).replaceFirst("^\u00ef\u00bb\u00bf", "");
    }

    /** Tab, the ends of lines and pages, and escape are in texts; the rest of the control characters is not. */
    private static boolean isControl(byte b) {
        return b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1b || b == 0x7f;
    }
}
