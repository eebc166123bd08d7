package org.baobab.sandbox.twilio;

/** How many texts a body is billed as: 160 letters of the GSM alphabet or 70 others, less when they are joined. */
final class Segments {
    private static final String GSM = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final String GSM_TWICE = "^{}\\[~]|€\f";

    private Segments() {}

    static int of(String body) {
        int length = 0;
        for (int i = 0; i < body.length(); i++) {
            char letter = body.charAt(i);
            if (GSM.indexOf(letter) >= 0) {
                length += 1;
            } else if (GSM_TWICE.indexOf(letter) >= 0) {
                length += 2;
            } else {
                return parts(body.length(), 70, 67);
            }
        }
        return parts(length, 160, 153);
    }

    private static int parts(int length, int alone, int joined) {
        return length <= alone ? 1 : (length + joined - 1) / joined;
    }
}
