package org.baobab.sandbox.smtp;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** Who may hand in letters, where the mail server wants somebody to sign in. */
public record SmtpAccount(String user, String password) {
    boolean is(String givenUser, String givenPassword) {
        return user.equals(givenUser) && MessageDigest.isEqual(bytes(password), bytes(givenPassword));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "SmtpAccount of " + user;
    }
}
