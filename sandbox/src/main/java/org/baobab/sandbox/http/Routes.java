package org.baobab.sandbox.http;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which method on which path is answered by whom; {@code {name}} in a path matches one segment, {@code {name*}} the rest. */
public final class Routes {
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(\\*?)}");

    private static final String ANY = "*";

    private final List<Route> routes = new ArrayList<>();

    /** Answers one request; what it throws as {@link Refusal} becomes a JSON error. */
    @FunctionalInterface
    public interface Handler {
        Answer answer(Request request) throws Exception;
    }

    record Match(Handler handler, Map<String, String> values) {}

    private record Route(String method, Pattern path, Handler handler) {}

    public void get(String path, Handler handler) {
        add("GET", path, handler);
    }

    public void post(String path, Handler handler) {
        add("POST", path, handler);
    }

    public void delete(String path, Handler handler) {
        add("DELETE", path, handler);
    }

    /** Whatever the method is. */
    public void any(String path, Handler handler) {
        add(ANY, path, handler);
    }

    private void add(String method, String path, Handler handler) {
        StringBuilder regex = new StringBuilder();
        Matcher variable = VARIABLE.matcher(path);
        int copied = 0;
        while (variable.find()) {
            regex.append(Pattern.quote(path.substring(copied, variable.start())))
                    .append((variable.group(2).isEmpty() ? "(?<%s>[^/]+?)" : "(?<%s>.*)").formatted(variable.group(1)));
            copied = variable.end();
        }
        regex.append(Pattern.quote(path.substring(copied)));
        routes.add(new Route(method, Pattern.compile(regex.toString()), handler));
    }

    Optional<Match> find(String method, String path) {
        String asked = method.equals("HEAD") ? "GET" : method;
        for (Route route : routes) {
            Matcher matcher = route.path().matcher(path);
            if ((route.method().equals(asked) || route.method().equals(ANY)) && matcher.matches()) {
                Map<String, String> values = new HashMap<>();
                route.path().namedGroups().keySet().forEach(name -> values.put(name, matcher.group(name)));
                return Optional.of(new Match(route.handler(), values));
            }
        }
        return Optional.empty();
    }

    TreeSet<String> methodsOf(String path) {
        TreeSet<String> methods = new TreeSet<>();
        routes.stream()
                .filter(route -> route.path().matcher(path).matches())
                .forEach(route -> methods.add(route.method()));
        return methods;
    }
}
