package org.baobab.platform.pdf.gotenberg.face;

/** A request that Gotenberg would refuse, or that we cannot honour; the message is the whole body. */
final class GotenbergRefusal extends RuntimeException {
    private static final int BAD_REQUEST = 400;

    private final int status;

    GotenbergRefusal(int status, String message) {
        super(message);
        this.status = status;
    }

    static GotenbergRefusal invalid(String message) {
        return new GotenbergRefusal(BAD_REQUEST, "Invalid form data: " + message);
    }

    int status() {
        return status;
    }
}
