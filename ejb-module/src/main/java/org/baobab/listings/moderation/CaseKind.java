package org.baobab.listings.moderation;

import java.util.EnumSet;
import java.util.Set;

/** What a moderator is asked, and what there is to answer. */
public enum CaseKind {
    /** A rule holds the listing. */
    PENDING(Decision.APPROVE, Decision.REJECT),
    /** People report the listing. */
    REPORT(Decision.DISMISS, Decision.APPROVE, Decision.REJECT),
    /** The listing looks like somebody else's. */
    DUPLICATE(Decision.DISMISS, Decision.APPROVE, Decision.REJECT),
    /** An advertiser wants to be verified. */
    VERIFICATION(Decision.APPROVE, Decision.REJECT),
    /** Somebody reports a conversation. */
    CONVERSATION(Decision.DISMISS, Decision.APPROVE);

    private final Set<Decision> decisions;

    CaseKind(Decision first, Decision... others) {
        decisions = EnumSet.of(first, others);
    }

    public boolean allows(Decision decision) {
        return decisions.contains(decision);
    }
}
