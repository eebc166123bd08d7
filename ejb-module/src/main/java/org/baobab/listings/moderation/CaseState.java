package org.baobab.listings.moderation;

/** Whether a case waits for an answer. */
public enum CaseState {
    OPEN,
    DONE
}
