package org.baobab.fleet.fence.crossing;

import java.time.Instant;

/** How a vehicle stands to a zone, or to a limit that it breaks. */
final class Standing {
    private final Key key;
    private boolean inside;
    private Instant since;
    private Instant firstInside;
    private Run run;
    private boolean changed;
    private boolean settled;

    Standing(Key key, boolean inside, Instant since, Instant firstInside, Run run) {
        this.key = key;
        this.inside = inside;
        this.since = since;
        this.firstInside = firstInside;
        this.run = run;
    }

    /** One that is not written down yet. */
    static Standing fresh(Key key, boolean inside, Instant since, Instant firstInside) {
        Standing standing = new Standing(key, inside, since, firstInside, null);
        standing.changed = true;
        return standing;
    }

    void turn(boolean nowInside, Instant at) {
        inside = nowInside;
        since = at;
        changed = true;
    }

    void run(Run now) {
        run = now;
        changed = true;
    }

    void wasInsideAt(Instant moment) {
        if (moment != null && (firstInside == null || moment.isBefore(firstInside))) {
            firstInside = moment;
            changed = true;
        }
    }

    /** Nothing becomes of it as long as the vehicle stays outside. */
    void settle(boolean nothingToWaitFor) {
        settled = nothingToWaitFor;
    }

    boolean isSettled() {
        return settled;
    }

    /** It has to be written. */
    void touch() {
        changed = true;
    }

    Key key() {
        return key;
    }

    boolean inside() {
        return inside;
    }

    Instant since() {
        return since;
    }

    Instant firstInside() {
        return firstInside;
    }

    Run run() {
        return run;
    }

    boolean isChanged() {
        return changed;
    }
}
