package org.baobab.sandbox.fault;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.baobab.sandbox.http.Answer;
import org.baobab.sandbox.http.Refusal;
import org.baobab.sandbox.http.Request;
import org.baobab.sandbox.http.Routes;
import org.baobab.sandbox.http.Twin;

/** {@code /sandbox/faults}: sets a fault for one service, lists those in force, clears one or all. */
public final class FaultsApi implements Twin {
    private static final Set<String> FIELDS = new TreeSet<>(Set.of("service", "mode", "status", "rate", "delayMs"));
    private static final int LONGEST_DELAY = 600_000;

    private final Faults faults;

    public FaultsApi(Faults faults) {
        this.faults = faults;
    }

    @Override
    public void mount(Routes routes) {
        routes.get("/sandbox/faults", this::list);
        routes.post("/sandbox/faults", this::set);
        routes.delete("/sandbox/faults", this::clear);
    }

    private Answer list(Request request) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        faults.inForce().forEach((service, fault) -> list.add(json(service, fault)));
        return Answer.json(200, list.build());
    }

    private static JsonObject json(Service service, Fault fault) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("service", service.label())
                .add("mode", fault.mode().label());
        fault.status().ifPresent(status -> json.add("status", status));
        if (fault.mode() == Fault.Mode.FLAKY) {
            json.add("rate", fault.rate());
        }
        if (fault.mode() == Fault.Mode.SLOW) {
            json.add("delayMs", fault.delay().toMillis());
        }
        return json.build();
    }

    private Answer set(Request request) {
        JsonObject wanted = request.json();
        wanted.keySet().stream()
                .filter(name -> !FIELDS.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new Refusal(
                            400, "'" + name + "' is not known; a fault has " + String.join(", ", FIELDS) + ".");
                });
        Service service = service(text(wanted, "service"));
        Fault.Mode mode = text(wanted, "mode")
                .flatMap(Fault.Mode::labelled)
                .orElseThrow(() -> new Refusal(400, "mode is one of " + Fault.Mode.labels() + "."));
        faults.set(service, new Fault(mode, status(wanted), rate(wanted), delay(wanted)));
        return Answer.noContent();
    }

    private Answer clear(Request request) {
        request.query("service").ifPresentOrElse(label -> faults.clear(service(Optional.of(label))), faults::clear);
        return Answer.noContent();
    }

    private static Service service(Optional<String> label) {
        return label.flatMap(Service::labelled)
                .orElseThrow(() -> new Refusal(400, "service is one of " + Service.labels() + "."));
    }

    private static OptionalInt status(JsonObject wanted) {
        return number(wanted, "status", 400, 599, true, "status is a whole number from 400 to 599.")
                .map(status -> OptionalInt.of(status.intValue()))
                .orElse(OptionalInt.empty());
    }

    private static double rate(JsonObject wanted) {
        return number(wanted, "rate", 0, 1, false, "rate is a number from 0 to 1.")
                .orElse(Fault.DEFAULT_RATE);
    }

    private static Duration delay(JsonObject wanted) {
        String otherwise = "delayMs is a whole number of milliseconds from 0 to " + LONGEST_DELAY + ".";
        return number(wanted, "delayMs", 0, LONGEST_DELAY, true, otherwise)
                .map(millis -> Duration.ofMillis(millis.longValue()))
                .orElse(Fault.DEFAULT_DELAY);
    }

    private static Optional<String> text(JsonObject wanted, String name) {
        return wanted.get(name) instanceof JsonString text ? Optional.of(text.getString()) : Optional.empty();
    }

    private static Optional<Double> number(
            JsonObject wanted, String name, double least, double most, boolean whole, String otherwise) {
        JsonValue value = wanted.get(name);
        if (value == null || value == JsonValue.NULL) {
            return Optional.empty();
        }
        if (value instanceof JsonNumber number
                && (!whole || number.isIntegral())
                && number.doubleValue() >= least
                && number.doubleValue() <= most) {
            return Optional.of(number.doubleValue());
        }
        throw new Refusal(400, otherwise);
    }
}
