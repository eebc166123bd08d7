package org.baobab.fleet.assignment;

/** Somebody has the vehicle or the driver already. It ends the transaction first, and is told in words after that: nobody is to wait for the words. */
final class TakenException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Assignment other;

    TakenException(Assignment other) {
        super("Assignment " + other.id() + " is in the way");
        this.other = other;
    }

    Assignment other() {
        return other;
    }
}
