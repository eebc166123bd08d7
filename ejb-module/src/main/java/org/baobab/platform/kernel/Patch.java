package org.baobab.platform.kernel;

import java.util.function.Consumer;

/**
 * A member of a JSON merge patch: left out, set to null, or set to a value. A null reference counts as left out, which is what JSON binding leaves in a
 * record's component that the document does not name.
 */
public record Patch<T>(T value) {
    public static <T> Patch<T> to(T value) {
        return new Patch<>(value);
    }

    /** Gives the new value, which may be null, to the consumer if the patch names the member. */
    public static <T> void apply(Patch<T> patch, Consumer<? super T> change) {
        if (patch != null) {
            change.accept(patch.value());
        }
    }

    /** The value where the patch names the member, else what is there now. */
    public static <T> T or(Patch<T> patch, T current) {
        return patch == null ? current : patch.value();
    }
}
