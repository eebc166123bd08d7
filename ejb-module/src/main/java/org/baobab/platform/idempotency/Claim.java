package org.baobab.platform.idempotency;

import java.util.UUID;

/** What a request under a key may do. */
public sealed interface Claim {

    /** It is the first: do the work, then answer or release under this holder. */
    record Won(UUID holder) implements Claim {}

    /** The work was done. */
    record Answered(StoredAnswer answer) implements Claim {}

    /** The first is still at work. */
    record InProgress() implements Claim {}

    /** The key belongs to another request. */
    record OtherRequest() implements Claim {}
}
