package org.baobab.platform.identity.session;

/** Why a session ended before its time. */
public enum RevocationReason {
    SIGNED_OUT,
    REVOKED,
    TOKEN_REUSED,
    PASSWORD_CHANGED,
    ACCOUNT_LOCKED
}
