package org.baobab.fleet.exchange.faces;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.UUID;
import org.baobab.fleet.exchange.FleetImport;
import org.baobab.fleet.exchange.ImportMode;
import org.baobab.fleet.exchange.ImportOutcome;
import org.baobab.fleet.exchange.rest.ImportReport;
import org.baobab.fleet.report.VehicleCards;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.pdf.PdfFile;
import org.baobab.platform.table.Table;
import org.baobab.platform.table.rest.SentTable;
import org.baobab.platform.web.faces.PageFilter;
import org.baobab.platform.web.json.JsonbProvider;
import org.baobab.platform.web.problem.ProblemWriter;

/** What pages of the fleet download and send: lists as files, the card of a vehicle, and files to import. */
@WebServlet(name = PageFilter.FLEET_TABLES, urlPatterns = "/fleet/tables/*")
public class FleetTablesServlet extends HttpServlet {
    @Inject
    transient PageExports exports;

    @Inject
    transient FleetImport imports;

    @Inject
    transient VehicleCards cards;

    @Inject
    transient SentTable tables;

    @Inject
    transient Caller caller;

    @Inject
    transient ProblemWriter problems;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        caller.requireAccount();
        String path = String.valueOf(request.getPathInfo());
        if (path.equals("/card.pdf")) {
            card(request, response);
        } else {
            exports.send(path.substring(1), request, response);
        }
    }

    private void card(HttpServletRequest request, HttpServletResponse response) throws IOException {
        UUID vehicle = vehicle(request.getParameter("id"));
        try (PdfFile print = cards.print(vehicle)) {
            response.setContentType("application/pdf");
            response.setContentLengthLong(print.size());
            response.setHeader("Content-Disposition", "inline; filename=\"" + ascii(cards.fileName(vehicle)) + "\"");
            Files.copy(print.path(), response.getOutputStream());
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            caller.requireAccount();
            ImportOutcome outcome = taken(String.valueOf(request.getPathInfo()), tables.read(request), mode(request));
            response.setContentType("application/json");
            ImportReport report = ImportReport.of(outcome, caller.locale());
            response.getOutputStream().write(JsonbProvider.write(report).getBytes(StandardCharsets.UTF_8));
        } catch (RuntimeException failure) {
            if (response.isCommitted()) {
                throw failure;
            }
            response.resetBuffer();
            problems.write(request, response, failure);
        }
    }

    private ImportOutcome taken(String path, Table table, ImportMode mode) {
        return switch (path) {
            case "/vehicles" -> imports.vehicles(table, mode);
            case "/drivers" -> imports.drivers(table, mode);
            default -> throw new NotFoundException("Import", path);
        };
    }

    private static ImportMode mode(HttpServletRequest request) {
        return switch (String.valueOf(request.getParameter("mode"))) {
            case "whole" -> ImportMode.WHOLE;
            case "partial" -> ImportMode.PARTIAL;
            default -> ImportMode.PREVIEW;
        };
    }

    private static UUID vehicle(String id) {
        try {
            return UUID.fromString(String.valueOf(id));
        } catch (IllegalArgumentException none) {
            throw new NotFoundException("Vehicle", id);
        }
    }

    private static String ascii(String name) {
        return name.replaceAll("[^\\x21-\\x7E]|[\"\\\\]", "_");
    }
}
