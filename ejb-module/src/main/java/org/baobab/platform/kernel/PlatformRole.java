package org.baobab.platform.kernel;

/** What a person may do on the whole platform; ADMIN includes OPERATOR, OPERATOR includes USER. */
public enum PlatformRole {
    ADMIN,
    OPERATOR,
    USER;

    public boolean includes(PlatformRole other) {
        return compareTo(other) <= 0;
    }
}
