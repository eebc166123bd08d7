package org.baobab.platform.document;

import java.util.UUID;
import org.baobab.platform.storage.Bucket;
import org.baobab.platform.storage.ObjectStore;

/**
 * What shall be stored. Without a word about it, it belongs to the organisation that the caller works in, or to the caller where that is none.
 *
 * @param name for people; whatever it holds, it is made fit
 * @param organizationId null for the caller's
 * @param accountId who stores it; null for the caller
 * @param personal it belongs to the account alone, whatever organisation the caller works in
 * @param derivedFrom the document that this one was made of
 * @param length in bytes, or {@link ObjectStore#UNKNOWN}
 */
public record NewDocument(
        Bucket bucket,
        String name,
        UUID organizationId,
        UUID accountId,
        boolean personal,
        UUID derivedFrom,
        long length) {

    public static NewDocument of(Bucket bucket, String name) {
        return new NewDocument(bucket, name, null, null, false, null, ObjectStore.UNKNOWN);
    }

    public NewDocument in(UUID organization) {
        return new NewDocument(bucket, name, organization, accountId, false, derivedFrom, length);
    }

    public NewDocument by(UUID account) {
        return new NewDocument(bucket, name, organizationId, account, personal, derivedFrom, length);
    }

    public NewDocument ofThePerson() {
        return new NewDocument(bucket, name, null, accountId, true, derivedFrom, length);
    }

    public NewDocument derivedFrom(UUID document) {
        return new NewDocument(bucket, name, organizationId, accountId, personal, document, length);
    }

    public NewDocument ofLength(long bytes) {
        return new NewDocument(bucket, name, organizationId, accountId, personal, derivedFrom, bytes);
    }
}
