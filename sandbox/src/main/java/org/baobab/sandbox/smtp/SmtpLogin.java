package org.baobab.sandbox.smtp;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

/** AUTH PLAIN and AUTH LOGIN: the dialogue is checked, the user and the password are right whatever they are. */
final class SmtpLogin {
    private static final int MAX_LINE = 12_288;

    private final SmtpInput in;
    private final SmtpOutput out;
    private boolean done;

    SmtpLogin(SmtpInput in, SmtpOutput out) {
        this.in = in;
        this.out = out;
    }

    void authenticate(String argument) throws IOException, SmtpRefusal {
        if (done) {
            throw new SmtpRefusal(503, "5.5.1 Already authenticated");
        }
        String[] words = argument.split(" ", 2);
        String initial = words.length == 2 ? words[1].strip() : "";
        switch (words[0].toUpperCase(Locale.ROOT)) {
            case "PLAIN" -> {
                byte[] response = decoded(initial.isEmpty() ? ask("") : initial);
                if (new String(response, StandardCharsets.UTF_8).split("\0", -1).length != 3) {
                    throw new SmtpRefusal(501, "5.5.2 PLAIN is identity, user and password between zero bytes");
                }
            }
            case "LOGIN" -> {
                decoded(initial.isEmpty() ? ask("VXNlcm5hbWU6") : initial);
                decoded(ask("UGFzc3dvcmQ6"));
            }
            default -> throw new SmtpRefusal(504, "5.5.4 Only PLAIN and LOGIN");
        }
        done = true;
        out.reply(235, "2.7.0 Authenticated");
    }

    private String ask(String challenge) throws IOException, SmtpRefusal {
        out.reply(334, challenge);
        out.flush();
        String line = in.line(MAX_LINE);
        if (line == null || line.equals("*")) {
            throw new SmtpRefusal(501, "5.0.0 Given up");
        }
        return line;
    }

    private static byte[] decoded(String base64) throws SmtpRefusal {
        try {
            return Base64.getDecoder().decode(base64.equals("=") ? "" : base64);
        } catch (IllegalArgumentException e) {
            throw new SmtpRefusal(501, "5.5.2 Not Base64");
        }
    }
}
