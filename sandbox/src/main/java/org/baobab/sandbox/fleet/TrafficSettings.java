package org.baobab.sandbox.fleet;

import java.util.Map;
import java.util.Optional;

/** Whose vehicles drive, and how many. */
public record TrafficSettings(String server, String login, String password, int vehicles) {
    private static final int USUAL = 10;

    /** Empty where nobody says to which server, or that none shall drive. */
    public static Optional<TrafficSettings> fromEnvironment(Map<String, String> environment) {
        String server = environment.getOrDefault("BAOBAB_SANDBOX_FLEET_URL", "").strip();
        String number =
                environment.getOrDefault("BAOBAB_SANDBOX_FLEET_VEHICLES", "").strip();
        if (!number.isEmpty() && !number.matches("\\d{1,3}")) {
            throw new IllegalArgumentException(
                    "BAOBAB_SANDBOX_FLEET_VEHICLES must be a number from 0 to 999, it is '" + number + "'");
        }
        int vehicles = number.isEmpty() ? USUAL : Integer.parseInt(number);
        if (server.isEmpty() || vehicles == 0) {
            return Optional.empty();
        }
        return Optional.of(new TrafficSettings(
                server,
                environment.getOrDefault("BAOBAB_SANDBOX_FLEET_LOGIN", "owner@zenfleet.demo.baobab.test"),
                environment.getOrDefault("BAOBAB_SANDBOX_FLEET_PASSWORD", "baobab-demo"),
                vehicles));
    }

    @Override
    public String toString() {
        return "TrafficSettings[" + vehicles + " vehicles of " + login + "]";
    }
}
