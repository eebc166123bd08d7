package org.baobab.platform.notification.mail;

import jakarta.mail.Transport;

/** What the mail server answered last. Jakarta Mail has no name for it; the transport behind it has, in a module that the server keeps to itself. */
final class SmtpReply {
    static final int UNKNOWN = -1;

    private SmtpReply() {}

    /** The reply code of RFC 5321, or {@link #UNKNOWN}. */
    static int code(Transport transport) {
        try {
            return (int) transport.getClass().getMethod("getLastReturnCode").invoke(transport);
        } catch (ReflectiveOperationException | ClassCastException anotherLibrary) {
            return UNKNOWN;
        }
    }
}
