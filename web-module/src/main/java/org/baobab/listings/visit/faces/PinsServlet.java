package org.baobab.listings.visit.faces;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.baobab.listings.answer.ListingAnswers;
import org.baobab.listings.finding.ListingSearch;
import org.baobab.listings.finding.MapPin;
import org.baobab.platform.money.ExchangeRates;
import org.baobab.platform.web.cache.PublicAnswer;
import org.baobab.platform.web.faces.Amounts;
import org.baobab.platform.web.faces.Preferences;

/** The pins of a search, asked for by the map once somebody looks at it. */
@WebServlet(urlPatterns = "/listings/pins")
public class PinsServlet extends HttpServlet {
    private static final int MOST = 500;

    @Inject
    transient ListingSearch search;

    @Inject
    transient ExchangeRates rates;

    @Inject
    transient Amounts amounts;

    @Inject
    transient Preferences preferences;

    @Inject
    transient PublicAnswer answer;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer.shows(ListingAnswers.ALL);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        try (JsonGenerator json = Json.createGenerator(response.getWriter())) {
            json.writeStartArray();
            search.pins(AskedSearch.of(request, rates::knows).query(), MOST).forEach(pin -> write(json, pin));
            json.writeEnd();
        }
    }

    private void write(JsonGenerator json, MapPin pin) {
        json.writeStartObject()
                .write("id", pin.id().toString())
                .write("lat", pin.place().lat())
                .write("lng", pin.place().lng())
                .write("text", ListingWords.brief(pin.price(), preferences.getLocale()))
                .write("price", amounts.money(pin.price().amount(), pin.price().currency()))
                .write("title", pin.title())
                .write("href", "/listings/" + pin.id())
                .writeEnd();
    }
}
