package org.baobab.platform.webhook;

/** Why a webhook is switched off. */
public enum DisabledBecause {
    /** Somebody of the organisation wanted it so. */
    BY_HAND,
    /** Nothing arrived for days. */
    FAILING,
    /** The receiver answered 410. */
    GONE
}
