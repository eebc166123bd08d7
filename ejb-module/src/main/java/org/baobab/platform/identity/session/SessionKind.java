package org.baobab.platform.identity.session;

/** What holds a session's secret. */
public enum SessionKind {
    /** A browser, in a cookie that stays the same. */
    BROWSER,
    /** A program, as a refresh token that changes with each use. */
    TOKEN
}
