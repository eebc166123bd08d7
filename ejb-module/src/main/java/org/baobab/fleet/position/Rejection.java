package org.baobab.fleet.position;

import java.util.Locale;

/**
 * A point that was not taken.
 *
 * @param index its place in what was sent, from 0
 * @param reason a code, such as {@code too-fast}
 */
public record Rejection(int index, String reason) {
    /** Why a point is not taken. */
    enum Reason {
        /** Without vehicle, moment or place. */
        INCOMPLETE,
        /** The organisation has no such vehicle. */
        UNKNOWN_VEHICLE,
        /** There is no such place, or it is the one that trackers give without a fix: 0, 0. */
        NO_PLACE,
        IN_THE_FUTURE,
        /** Before the time for which positions are kept. */
        TOO_OLD,
        /** By its own speed, or by the distance from where the vehicle was before or after. */
        TOO_FAST,
        /** The tracker itself says that it may be far from there. */
        INACCURATE;

        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static Rejection of(int index, Reason reason) {
        return new Rejection(index, reason.code());
    }
}
