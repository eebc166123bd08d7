package org.baobab.platform.backup.restore;

/** What a restore does, in this order. Before {@link #SCHEMA} nothing is changed anywhere. */
public enum RestoreStep {
    CHECKING("Checking the backup's parts (bytes)"),
    SCHEMA("Making the schema"),
    LOADING("Loading rows"),
    INDEXING("Building keys and indexes"),
    LINKING("Checking references between tables"),
    ANALYZING("Gathering statistics (tables)"),
    COMPARING("Reading every row again (rows)"),
    DOCUMENTS("Putting documents in place");

    private final String text;

    RestoreStep(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
