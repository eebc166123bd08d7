package org.baobab.listings.follow.faces;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.baobab.listings.follow.Favorites;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.web.faces.PageFilter;
import org.baobab.platform.web.faces.PageServlet;
import org.baobab.platform.web.json.JsonbProvider;

/** The hearts of a page: which of its listings are marked, asked once; and one of them pressed. */
@WebServlet(name = PageFilter.FAVORITES, urlPatterns = "/favorites/marks")
public class FavoriteServlet extends PageServlet {
    private static final int MOST = 200;

    @Inject
    transient Favorites favorites;

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (request.getMethod()) {
            case "GET" -> {
                Set<UUID> marked = favorites.among(ids(request.getParameter("ids")));
                byte[] json = JsonbProvider.write(Map.of("marked", marked)).getBytes(StandardCharsets.UTF_8);
                response.setContentType("application/json");
                response.getOutputStream().write(json);
            }
            case "POST" -> {
                UUID listing = uuid(request.getParameter("listing"));
                if (Boolean.parseBoolean(request.getParameter("marked"))) {
                    favorites.put(listing);
                } else {
                    favorites.remove(listing);
                }
                response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            }
            default -> problems.write(request, response, HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    private static List<UUID> ids(String list) {
        return list == null || list.isBlank()
                ? List.of()
                : Arrays.stream(list.split(","))
                        .limit(MOST)
                        .map(FavoriteServlet::uuid)
                        .toList();
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(String.valueOf(text));
        } catch (IllegalArgumentException none) {
            throw new NotFoundException("Listing", text);
        }
    }
}
