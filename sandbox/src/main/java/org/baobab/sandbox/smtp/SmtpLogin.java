package org.baobab.sandbox.smtp;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

/** AUTH PLAIN and AUTH LOGIN. Where the sandbox has no account, the dialogue is checked all the same, and whatever user and password are right. */
final class SmtpLogin {
    private static final int MAX_LINE = 12_288;

    private final SmtpInput in;
    private final SmtpOutput out;
    private final SmtpAccount account;
    private boolean done;

    /** @param account null if nobody has to sign in */
    SmtpLogin(SmtpInput in, SmtpOutput out, SmtpAccount account) {
        this.in = in;
        this.out = out;
        this.account = account;
    }

    void requireDone() throws SmtpRefusal {
        if (account != null && !done) {
            throw new SmtpRefusal(530, "5.7.0 Authentication required");
        }
    }

    void authenticate(String argument) throws IOException, SmtpRefusal {
        if (done) {
            throw new SmtpRefusal(503, "5.5.1 Already authenticated");
        }
        String[] words = argument.split(" ", 2);
        String initial = words.length == 2 ? words[1].strip() : "";
        switch (words[0].toUpperCase(Locale.ROOT)) {
            case "PLAIN" -> {
                String[] response =
                        decoded(initial.isEmpty() ? ask("") : initial).split("\0", -1);
                if (response.length != 3) {
                    throw new SmtpRefusal(501, "5.5.2 PLAIN is identity, user and password between zero bytes");
                }
                check(response[1], response[2]);
            }
            case "LOGIN" -> {
                String user = decoded(initial.isEmpty() ? ask("VXNlcm5hbWU6") : initial);
                check(user, decoded(ask("UGFzc3dvcmQ6")));
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

    private void check(String user, String password) throws SmtpRefusal {
        if (account != null && !account.is(user, password)) {
            throw new SmtpRefusal(535, "5.7.8 Authentication credentials invalid");
        }
    }

    private static String decoded(String base64) throws SmtpRefusal {
        try {
            return new String(Base64.getDecoder().decode(base64.equals("=") ? "" : base64), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new SmtpRefusal(501, "5.5.2 Not Base64");
        }
    }
}
