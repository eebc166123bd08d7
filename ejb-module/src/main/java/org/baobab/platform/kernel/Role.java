package org.baobab.platform.kernel;

/** What a member may do in an organisation; each role includes those that follow it. */
public enum Role {
    OWNER,
    MANAGER,
    AGENT,
    VIEWER;

    public boolean includes(Role other) {
        return compareTo(other) <= 0;
    }
}
