package org.baobab.platform.web.edge;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Whether an address has only the characters that RFC 3986 gives it, and the bytes behind its percent signs are there and are UTF-8. */
final class AddressSyntax {
    private static final int HEX = 16;
    private static final String TO_BE_ENCODED = "\"#<>\\^`{|}";

    private AddressSyntax() {}

    static boolean isSound(String address) {
        return address.chars().allMatch(c -> c > ' ' && c < 0x7f && TO_BE_ENCODED.indexOf(c) < 0)
                && isDecodable(address);
    }

    private static boolean isDecodable(String address) {
        int at = address.indexOf('%');
        while (at >= 0) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            int end = at;
            while (end < address.length() && address.charAt(end) == '%') {
                int value = end + 2 < address.length() ? value(address, end + 1) : -1;
                if (value < 0) {
                    return false;
                }
                bytes.write(value);
                end += 3;
            }
            if (!isUtf8(bytes.toByteArray())) {
                return false;
            }
            at = address.indexOf('%', end);
        }
        return true;
    }

    private static int value(String address, int at) {
        int high = Character.digit(address.charAt(at), HEX);
        int low = Character.digit(address.charAt(at + 1), HEX);
        return high < 0 || low < 0 ? -1 : high * HEX + low;
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            // A decoder of its own reports what String would replace.
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
