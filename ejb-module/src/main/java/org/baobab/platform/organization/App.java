package org.baobab.platform.organization;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A part of Baobab that an organisation may use. The code is how integrators write it. */
public enum App {
    LISTINGS,
    STAYS,
    FLEET,
    ENERGY,
    CABINET;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<App> find(String code) {
        return Arrays.stream(values()).filter(app -> app.code().equals(code)).findFirst();
    }
}
