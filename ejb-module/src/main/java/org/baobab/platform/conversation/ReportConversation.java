package org.baobab.platform.conversation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Why somebody thinks that a thread should be looked into. */
public record ReportConversation(
        @NotNull Reason reason, @Size(max = 1000) String text) {

    /** What is wrong with it. */
    public enum Reason {
        SPAM,
        FRAUD,
        ABUSE,
        OTHER
    }
}
