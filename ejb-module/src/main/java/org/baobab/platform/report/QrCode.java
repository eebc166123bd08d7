package org.baobab.platform.report;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.baobab.platform.template.Kind;
import org.baobab.platform.template.Markup;

/**
 * A text, mostly an address, that a camera reads from paper.
 *
 * @param size of a side in pixels of CSS, with the quiet zone
 * @param durability how much of it may be lost
 */
public record QrCode(String content, int size, Durability durability, String title) {
    /** Cameras need so many blank modules around it. */
    private static final int QUIET = 4;

    /** How rough its life will be. */
    public enum Durability {
        /** On a screen or in a file: 15 % may be lost. */
        PAPER(ErrorCorrectionLevel.M),
        /** In a vehicle, on a door: 30 % may be lost. */
        OUTDOORS(ErrorCorrectionLevel.H);

        private final ErrorCorrectionLevel level;

        Durability(ErrorCorrectionLevel level) {
            this.level = level;
        }
    }

    public QrCode {
        Objects.requireNonNull(durability);
        if (content.isEmpty() || content.getBytes(StandardCharsets.UTF_8).length > 1000) {
            throw new IllegalArgumentException("a code that people can scan holds 1 to 1,000 bytes");
        }
    }

    /** @param title what it is, for those who do not see it */
    public static QrCode of(String content, int size, String title) {
        return new QrCode(content, size, Durability.PAPER, title);
    }

    /** Black on white, whatever the brand: colours are what readers stumble over. */
    public Markup svg() {
        ByteMatrix modules = modules();
        int side = modules.getWidth() + 2 * QUIET;
        return new Markup("""
                <svg xmlns="http://www.w3.org/2000/svg" class="qr" role="img" width="%1$d" height="%1$d" viewBox="0 0 %2$d %2$d"><title>%3$s</title>\
                <path fill="#FFFFFF" d="M0 0h%2$dv%2$dh-%2$dz"/><path fill="#000000" d="%4$s"/></svg>""".formatted(size, side, Kind.escaped(title), shape(modules)));
    }

    private ByteMatrix modules() {
        try {
            // Latin-1 is what a code without a mark means; only what needs UTF-8 pays for the mark.
            boolean latin = StandardCharsets.US_ASCII.newEncoder().canEncode(content);
            Map<EncodeHintType, ?> hints = latin ? Map.of() : Map.of(EncodeHintType.CHARACTER_SET, "UTF-8");
            return Encoder.encode(content, durability.level, hints).getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("it does not fit into a code", e);
        }
    }

    /** Runs along rows and along columns: either alone would show hairlines between its neighbours on screens. */
    private static String shape(ByteMatrix modules) {
        StringBuilder path = new StringBuilder();
        int side = modules.getWidth();
        for (int line = 0; line < side; line++) {
            int across = 0;
            int down = 0;
            for (int at = 0; at <= side; at++) {
                if (at < side && modules.get(at, line) == 1) {
                    across++;
                } else if (across > 0) {
                    run(path, at - across, line, across, 1);
                    across = 0;
                }
                if (at < side && modules.get(line, at) == 1) {
                    down++;
                } else if (down > 0) {
                    if (down > 1) {
                        run(path, line, at - down, 1, down);
                    }
                    down = 0;
                }
            }
        }
        return path.toString();
    }

    private static void run(StringBuilder path, int x, int y, int width, int height) {
        path.append('M')
                .append(x + QUIET)
                .append(' ')
                .append(y + QUIET)
                .append('h')
                .append(width)
                .append('v');
        path.append(height).append('h').append(-width).append('z');
    }
}
