package org.baobab.platform.web.cache;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Said by whoever makes an answer that is the same for everybody whom nobody knows: which tags it shows. For visitors who are signed in it changes nothing.
 */
@RequestScoped
@Named("publicAnswer")
public class PublicAnswer {
    private final Set<String> tags = new LinkedHashSet<>();

    public void shows(String... what) {
        shows(List.of(what));
    }

    public void shows(Collection<String> what) {
        tags.addAll(what);
    }

    /** Not this one after all: it holds only for the moment. */
    public void notThisOne() {
        tags.clear();
    }

    Set<String> tags() {
        return Set.copyOf(tags);
    }
}
