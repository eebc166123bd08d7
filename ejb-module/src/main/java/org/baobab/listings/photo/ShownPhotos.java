package org.baobab.listings.photo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.baobab.platform.organization.Remembered;
import org.baobab.platform.picture.PictureFile;
import org.baobab.platform.picture.Pictures;
import org.baobab.platform.storage.ObjectContent;
import org.baobab.platform.storage.ObjectStore;
import org.infinispan.Cache;

/** The bytes of photos, for everybody who has an address. Where they are is remembered, so showing one asks the database nothing. */
@ApplicationScoped
public class ShownPhotos {
    private static final String WEBP = "image/webp";

    @Resource(lookup = "java:jboss/infinispan/cache/baobab/views")
    Cache<String, Files> views;

    @Inject
    PhotoRows rows;

    @Inject
    Pictures pictures;

    @Inject
    ObjectStore store;

    private Remembered<String, Files> known;

    /** The drawings of one photo, the narrowest first. */
    public record Files(List<PictureFile> files) implements Serializable {}

    @PostConstruct
    void prepare() {
        known = new Remembered<>(views, this::load);
    }

    /**
     * The narrowest drawing that fills the size, or the widest there is; empty where there is no such photo.
     *
     * @param webp whether it may be WebP, where the address leaves that open
     */
    public Optional<PictureFile> find(PhotoAddress address, boolean webp) {
        Files files = known.get(key(address.key()));
        if (files == null) {
            return Optional.empty();
        }
        boolean wanted =
                address.extension() == null ? webp : address.extension().equals("webp");
        Optional<PictureFile> fitting = fitting(files, address.size(), wanted);
        // A server without the library for it draws no WebP.
        return fitting.isPresent() || address.extension() != null ? fitting : fitting(files, address.size(), false);
    }

    /** Whoever opens it closes it. */
    public ObjectContent open(PictureFile file) {
        return store.open(file.bucket(), file.key());
    }

    private static Optional<PictureFile> fitting(Files files, int width, boolean webp) {
        List<PictureFile> drawn = files.files().stream()
                .filter(file -> webp == file.contentType().equals(WEBP))
                .toList();
        return drawn.stream().filter(file -> file.width() >= width).findFirst().or(() -> drawn.stream()
                .max(Comparator.comparingInt(PictureFile::width)));
    }

    private Files load(String key) {
        return rows.byKey(key.substring(key.indexOf(':') + 1))
                .map(photo -> pictures.files(photo.documentId()))
                .filter(files -> !files.isEmpty())
                .map(files -> new Files(List.copyOf(files)))
                .orElse(null);
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) PhotoGone event) {
        known.forget(key(event.key()));
    }

    /** The cache of views is shared with other kinds of views. */
    private static String key(String key) {
        return "photo:" + key;
    }
}
