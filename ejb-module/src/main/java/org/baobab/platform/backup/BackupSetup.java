package org.baobab.platform.backup;

/**
 * How backups are set up, for those who read it; nothing of it is secret.
 *
 * @param address the folder or the S3 address; null with the documents
 * @param days how many days each stays, null where generations are kept instead
 * @param generations null where each stays some days
 */
public record BackupSetup(Place place, String address, boolean encrypted, Integer days, Generations generations) {

    /** Where backups are. */
    public enum Place {
        WITH_DOCUMENTS,
        FOLDER,
        S3
    }

    /** Of how many days, weeks and months the newest backup stays. */
    public record Generations(int days, int weeks, int months) {}

    static BackupSetup of(Place place, String address, boolean encrypted, Retention retention) {
        return switch (retention) {
            case Retention.ByAge age ->
                new BackupSetup(place, address, encrypted, (int) age.kept().toDays(), null);
            case Retention.Generations kept ->
                new BackupSetup(
                        place, address, encrypted, null, new Generations(kept.days(), kept.weeks(), kept.months()));
        };
    }
}
