package org.baobab.platform.backup.format;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Locale;

/** The writing of age's keys: 32 letters that are not mistaken for one another, and a checksum that finds typing errors (BIP 173, of any length). */
final class Bech32 {
    private static final String LETTERS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
    private static final int[] GENERATOR = {0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3};
    private static final int CHECKSUM = 6;

    private Bech32() {}

    static String encode(String prefix, byte[] data) {
        byte[] groups = regroup(data, 8, 5, true);
        byte[] all = new byte[groups.length + CHECKSUM];
        System.arraycopy(groups, 0, all, 0, groups.length);
        int checksum = polymod(prefix, all) ^ 1;
        StringBuilder text = new StringBuilder(prefix).append('1');
        for (byte group : groups) {
            text.append(LETTERS.charAt(group));
        }
        for (int i = 0; i < CHECKSUM; i++) {
            text.append(LETTERS.charAt(checksum >>> 5 * (CHECKSUM - 1 - i) & 31));
        }
        return text.toString();
    }

    /** @throws IllegalArgumentException for what is not written so, or with another prefix */
    static byte[] decode(String prefix, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (!text.equals(lower) && !text.equals(text.toUpperCase(Locale.ROOT))) {
            throw new IllegalArgumentException("small and capital letters are mixed");
        }
        int separator = lower.lastIndexOf('1');
        if (separator < 1 || !lower.substring(0, separator).equals(prefix)) {
            throw new IllegalArgumentException("it does not begin with " + prefix + "1");
        }
        byte[] groups = new byte[lower.length() - separator - 1];
        for (int i = 0; i < groups.length; i++) {
            int value = LETTERS.indexOf(lower.charAt(separator + 1 + i));
            if (value < 0) {
                throw new IllegalArgumentException("it has a letter that does not belong there");
            }
            groups[i] = (byte) value;
        }
        if (groups.length < CHECKSUM || polymod(prefix, groups) != 1) {
            throw new IllegalArgumentException("its checksum is wrong: a letter was mistyped or lost");
        }
        return regroup(Arrays.copyOf(groups, groups.length - CHECKSUM), 5, 8, false);
    }

    private static int polymod(String prefix, byte[] groups) {
        int checksum = 1;
        for (int i = 0; i < prefix.length(); i++) {
            checksum = step(checksum, prefix.charAt(i) >>> 5);
        }
        checksum = step(checksum, 0);
        for (int i = 0; i < prefix.length(); i++) {
            checksum = step(checksum, prefix.charAt(i) & 31);
        }
        for (byte group : groups) {
            checksum = step(checksum, group);
        }
        return checksum;
    }

    private static int step(int checksum, int value) {
        int top = checksum >>> 25;
        int next = (checksum & 0x1ffffff) << 5 ^ value;
        for (int i = 0; i < GENERATOR.length; i++) {
            if ((top >>> i & 1) != 0) {
                next ^= GENERATOR[i];
            }
        }
        return next;
    }

    private static byte[] regroup(byte[] in, int from, int to, boolean pad) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int held = 0;
        int bits = 0;
        for (byte value : in) {
            held = held << from | value & (1 << from) - 1;
            bits += from;
            while (bits >= to) {
                bits -= to;
                out.write(held >>> bits & (1 << to) - 1);
            }
            held &= (1 << bits) - 1;
        }
        if (pad && bits > 0) {
            out.write(held << to - bits & (1 << to) - 1);
        } else if (!pad && (bits >= from || held != 0)) {
            throw new IllegalArgumentException("it has bits left over");
        }
        return out.toByteArray();
    }
}
