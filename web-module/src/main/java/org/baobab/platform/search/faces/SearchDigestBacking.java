package org.baobab.platform.search.faces;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.baobab.platform.search.IndexState;
import org.baobab.platform.search.IndexView;
import org.baobab.platform.search.SearchOperations;
import org.baobab.platform.template.Formats;
import org.baobab.platform.web.faces.Amounts;
import org.baobab.platform.web.faces.Moments;
import org.baobab.platform.web.faces.Preferences;
import org.baobab.platform.web.faces.ShowsRefusals;
import org.baobab.platform.web.faces.Texts;

/** The search indexes in a few lines. */
@Named
@RequestScoped
@ShowsRefusals
public class SearchDigestBacking {
    private static final String BUNDLE = "operationsText";

    @Inject
    SearchOperations search;

    @Inject
    Texts texts;

    @Inject
    Amounts amounts;

    @Inject
    Preferences preferences;

    @Inject
    Moments moments;

    private List<IndexView> indexes;

    @PostConstruct
    void load() {
        indexes = search.list();
    }

    public List<IndexView> getIndexes() {
        return indexes;
    }

    /** Of its own where there is one, else the name. */
    public String name(IndexView index) {
        return texts.find(BUNDLE, "index." + index.name()).orElse(index.name());
    }

    public String details(IndexView index) {
        List<String> said = new ArrayList<>();
        said.add(texts.of(BUNDLE, "search.documents", amounts.number(index.documents())));
        if (index.bytes() != null) {
            said.add(new Formats(preferences.getLocale(), ZoneOffset.UTC).size(index.bytes()));
        }
        if (index.pending() > 0) {
            said.add(texts.of(BUNDLE, "search.pending", amounts.number(index.pending())));
        }
        if (index.buildingSince() != null) {
            said.add(texts.of(BUNDLE, "search.building"));
        } else if (index.fillingFailedAt() != null) {
            said.add(failure(index));
        }
        said.add(backend(index));
        return String.join(" · ", said);
    }

    private String failure(IndexView index) {
        return index.nextTryAt() == null
                ? texts.of(BUNDLE, "search.failed")
                : texts.of(BUNDLE, "search.failed.again", moments.relative(index.nextTryAt()));
    }

    private static String backend(IndexView index) {
        String name = index.backend().name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    public String word(IndexView index) {
        return index.state() == IndexState.READY && !index.answering()
                ? "AWAY"
                : index.state().name();
    }

    public String tone(IndexView index) {
        return switch (word(index)) {
            case "READY" -> "ok";
            case "OFF" -> "quiet";
            default -> "warn";
        };
    }
}
