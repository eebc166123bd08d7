package org.baobab.sandbox.fault;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.baobab.sandbox.http.Answer;
import org.baobab.sandbox.http.JsonFields;
import org.baobab.sandbox.http.Refusal;
import org.baobab.sandbox.http.Request;
import org.baobab.sandbox.http.Routes;
import org.baobab.sandbox.http.Twin;

/** {@code /sandbox/faults}: sets a fault for one service, lists those in force, clears one or all. */
public final class FaultsApi implements Twin {
    private static final SortedSet<String> FIELDS =
            new TreeSet<>(Set.of("service", "mode", "status", "rate", "delayMs"));
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
        JsonFields.requireKnown(wanted, FIELDS, "a fault");
        Service service = service(JsonFields.text(wanted, "service"));
        Fault.Mode mode = JsonFields.text(wanted, "mode")
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
        return JsonFields.whole(wanted, "status", 400, 599).map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    private static double rate(JsonObject wanted) {
        return JsonFields.number(wanted, "rate", 0, 1).orElse(Fault.DEFAULT_RATE);
    }

    private static Duration delay(JsonObject wanted) {
        return JsonFields.whole(wanted, "delayMs", 0, LONGEST_DELAY)
                .map(millis -> Duration.ofMillis(millis))
                .orElse(Fault.DEFAULT_DELAY);
    }
}
