package org.baobab.fleet.position.faces;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.baobab.fleet.position.LastPlaces;
import org.baobab.fleet.position.MapVehicle;
import org.baobab.fleet.position.PlaceView;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.web.faces.PageFilter;
import org.baobab.platform.web.problem.ProblemWriter;

/** All that the live map begins with, where the cookie says who looks. */
@WebServlet(name = PageFilter.VEHICLE_MAPS, urlPatterns = "/fleet/live/places")
public class LiveMapServlet extends HttpServlet {
    @Inject
    transient LastPlaces places;

    @Inject
    transient Caller caller;

    @Inject
    transient ProblemWriter problems;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            caller.requireAccount();
            write(response, places.onMap());
        } catch (RuntimeException failure) {
            if (response.isCommitted()) {
                throw failure;
            }
            problems.write(request, response, failure);
        }
    }

    private static void write(HttpServletResponse response, List<MapVehicle> vehicles) throws IOException {
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        try (JsonGenerator json = Json.createGenerator(response.getWriter())) {
            json.writeStartArray();
            vehicles.forEach(vehicle -> write(json, vehicle));
            json.writeEnd();
        }
    }

    private static void write(JsonGenerator json, MapVehicle vehicle) {
        PlaceView last = vehicle.last();
        json.writeStartObject()
                .write("id", last.vehicleId().toString())
                .write("registration", last.registration())
                .write("name", vehicle.name());
        if (last.at() != null) {
            json.write("at", last.at().toEpochMilli())
                    .write("lat", last.place().lat())
                    .write("lng", last.place().lng());
            number(json, "speed", last.speedKmh());
            number(json, "heading", last.heading());
            json.write("ignition", Boolean.TRUE.equals(last.ignition()));
        }
        json.writeEnd();
    }

    private static void number(JsonGenerator json, String name, Float number) {
        if (number != null) {
            json.write(name, number);
        }
    }
}
