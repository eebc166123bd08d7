package org.baobab.platform.identity.challenge;

/** What a link sent by mail lets its reader do. */
public enum TokenPurpose {
    RESET_PASSWORD,
    VERIFY_EMAIL
}
