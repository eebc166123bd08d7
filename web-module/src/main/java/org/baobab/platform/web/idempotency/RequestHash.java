package org.baobab.platform.web.idempotency;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What makes two requests the same: method, address, organisation, type and body. Of a multipart body the boundary does not count, because clients make up
 * a new one each time; the parts between do.
 */
final class RequestHash {
    private static final Pattern BOUNDARY =
            Pattern.compile("multipart/.*;\\s*boundary=\"?([^\";]{1,70})\"?.*", Pattern.CASE_INSENSITIVE);
    private static final byte[] PART_BEGINS = "\0part\0".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST_PIECE = 8192;

    private final MessageDigest digest;

    private RequestHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** @param address path and query as they were sent */
    static byte[] of(String method, String address, String organization, String contentType, InputStream body)
            throws IOException {
        RequestHash hash = new RequestHash();
        Matcher multipart = BOUNDARY.matcher(contentType == null ? "" : contentType);
        boolean isMultipart = multipart.matches();
        hash.line(method);
        hash.line(address);
        hash.line(organization == null ? "" : organization);
        hash.line(isMultipart ? "multipart" : String.valueOf(contentType));
        if (isMultipart) {
            hash.parts(body, "--" + multipart.group(1));
        } else {
            hash.all(body);
        }
        return hash.digest.digest();
    }

    private void line(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
    }

    private void all(InputStream body) throws IOException {
        byte[] buffer = new byte[LONGEST_PIECE];
        for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
            digest.update(buffer, 0, read);
        }
    }

    /** Line by line, for a delimiter always begins one; lines of binary content that know no end come in pieces. */
    private void parts(InputStream body, String delimiter) throws IOException {
        byte[] mark = delimiter.getBytes(StandardCharsets.ISO_8859_1);
        InputStream in = new BufferedInputStream(body, LONGEST_PIECE);
        byte[] piece = new byte[LONGEST_PIECE];
        boolean lineBegins = true;
        for (int length = readPiece(in, piece); length > 0; length = readPiece(in, piece)) {
            if (lineBegins && startsWith(piece, length, mark)) {
                digest.update(PART_BEGINS);
            } else {
                digest.update(piece, 0, length);
            }
            lineBegins = piece[length - 1] == '\n';
        }
    }

    private static int readPiece(InputStream in, byte[] piece) throws IOException {
        int length = 0;
        while (length < piece.length) {
            int read = in.read();
            if (read < 0) {
                break;
            }
            piece[length++] = (byte) read;
            if (read == '\n') {
                break;
            }
        }
        return length;
    }

    private static boolean startsWith(byte[] piece, int length, byte[] mark) {
        return length >= mark.length && Arrays.equals(piece, 0, mark.length, mark, 0, mark.length);
    }
}
