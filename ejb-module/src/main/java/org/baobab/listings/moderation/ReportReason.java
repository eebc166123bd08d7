package org.baobab.listings.moderation;

/** What people say is wrong with a listing. */
public enum ReportReason {
    SCAM,
    WRONG_INFORMATION,
    DUPLICATE,
    OFFENSIVE,
    SOLD,
    OTHER
}
