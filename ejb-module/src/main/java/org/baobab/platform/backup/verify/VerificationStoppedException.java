package org.baobab.platform.backup.verify;

/** An operator stopped the verification; the backup is as proven or unproven as it was. */
public class VerificationStoppedException extends RuntimeException {
    public VerificationStoppedException() {
        super("The verification was stopped");
    }
}
