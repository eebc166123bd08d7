package org.baobab.sandbox.smtp;

/** A command that is answered with an error; the session goes on. */
final class SmtpRefusal extends Exception {
    private final int code;

    SmtpRefusal(int code, String message) {
        super(message);
        this.code = code;
    }

    int code() {
        return code;
    }
}
