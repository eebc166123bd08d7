package org.baobab.platform.search;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.baobab.platform.kernel.InvalidSettingException;
import org.baobab.platform.kernel.Settings;
import org.baobab.platform.search.analysis.Synonyms;

/** Where indexes are kept and which words mean the same, read once at the start. */
@ApplicationScoped
class SearchSettings {
    private static final String BACKEND = "baobab.search.backend";
    private static final String HOSTS = "baobab.search.hosts";
    private static final String PREFIX = "baobab.search.prefix";
    private static final String HOST =
            "(https?://)?[A-Za-z0-9.-]+(:\\d{1,5})?|(https?://)?\\[[0-9a-fA-F:]+](:\\d{1,5})?";

    @Inject
    Settings settings;

    private SearchBackend backend;
    private List<String> hosts;
    private String prefix;
    private Synonyms synonyms;

    @PostConstruct
    void read() {
        hosts = settings.list(HOSTS);
        backend = backend();
        prefix = settings.text(PREFIX, "baobab-");
        if (!prefix.matches("[a-z0-9][a-z0-9-]{0,40}")) {
            throw new InvalidSettingException(PREFIX, prefix, "small letters, digits and hyphens, such as baobab-");
        }
        checkHosts();
        checkCluster();
        synonyms = readSynonyms();
    }

    void onStart(@Observes Startup start) {
        // Being called is enough: a wrong value has stopped the start by now.
    }

    private SearchBackend backend() {
        String text = settings.text(BACKEND, "lucene");
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "lucene" -> SearchBackend.LUCENE;
            case "elasticsearch", "opensearch" -> SearchBackend.ELASTICSEARCH;
            case "none" -> SearchBackend.NONE;
            default -> throw new InvalidSettingException(BACKEND, text, "lucene, elasticsearch, opensearch or none");
        };
    }

    private void checkHosts() {
        if (backend != SearchBackend.ELASTICSEARCH) {
            return;
        }
        if (hosts.isEmpty()) {
            throw new InvalidSettingException(
                    HOSTS,
                    "",
                    "addresses such as http://search1:9200,http://search2:9200, because " + BACKEND + " asks for them");
        }
        for (String host : hosts) {
            if (!host.matches(HOST)) {
                throw new InvalidSettingException(HOSTS, host, "an address such as http://search1:9200");
            }
        }
    }

    /** Each node would have an index of its own and hear only of what changed there: two people would find two different things. */
    private void checkCluster() {
        if (backend == SearchBackend.LUCENE && settings.find("baobab.cluster").isPresent()) {
            throw new InvalidSettingException(
                    BACKEND,
                    "lucene",
                    "elasticsearch or opensearch with " + HOSTS
                            + " (BAOBAB_SEARCH_BACKEND, BAOBAB_SEARCH_HOSTS), or none to search"
                            + " in the database, because this server is a node of a cluster and an index in files is of one node alone");
        }
    }

    private Synonyms readSynonyms() {
        Optional<String> file = settings.find("baobab.search.synonyms");
        try {
            return file.isPresent() ? Synonyms.of(Path.of(file.get())) : Synonyms.shipped();
        } catch (Synonyms.UnreadableException e) {
            throw new InvalidSettingException("baobab.search.synonyms", file.orElse(""), e.getMessage());
        }
    }

    SearchBackend chosen() {
        return backend;
    }

    /** With their scheme; all of them have the same. */
    List<String> uris() {
        return hosts.stream()
                .map(host -> host.startsWith("http") ? host : "http://" + host)
                .toList();
    }

    Optional<String> user() {
        return settings.find("baobab.search.user");
    }

    Optional<String> password() {
        return settings.find("baobab.search.password");
    }

    String prefix() {
        return prefix;
    }

    Path folder() {
        Path data = Path.of(System.getProperty("jboss.server.data.dir", System.getProperty("java.io.tmpdir")));
        return settings.find("baobab.search.folder").map(Path::of).orElse(data.resolve("index"));
    }

    Synonyms synonyms() {
        return synonyms;
    }
}
