package org.baobab.platform.notification;

/** The provider did not take a message now; it may take it later. Its message is shown to operators and holds neither words nor address. */
public class SendingFailedException extends RuntimeException {
    public SendingFailedException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
