package org.baobab.platform.conversation;

/** One of the two who write: the person who began the thread, or the person or organisation that was written to. */
enum Side {
    STARTER,
    OTHER;

    Side opposite() {
        return this == STARTER ? OTHER : STARTER;
    }
}
