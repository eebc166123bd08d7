package org.baobab.platform.backup.restore;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.baobab.platform.backup.format.DamagedBackupException;
import org.baobab.platform.backup.format.Manifest;
import org.baobab.platform.backup.format.Measured;
import org.baobab.platform.storage.Bucket;
import org.baobab.platform.storage.ObjectStore;
import org.baobab.platform.storage.StoredObject;

/** Puts the objects that a backup names back into the store of documents. What is there already stays, and what the backup does not know stays too. */
public final class DocumentRestore {
    private static final int PIECE = 128 * 1024;

    private final BackupSource source;
    private final Manifest manifest;
    private final Decoding decoding;
    private final int workers;
    private final RestoreWatch watch;

    DocumentRestore(BackupSource source, Manifest manifest, Decoding decoding, int workers, RestoreWatch watch) {
        this.source = source;
        this.manifest = manifest;
        this.decoding = decoding;
        this.workers = workers;
        this.watch = watch;
    }

    /** @param object its key in the pool */
    private record Named(Bucket bucket, String key, long size, String sha256, String object) {
        static Named read(String line) {
            try (JsonReader reader = Json.createReader(new StringReader(line))) {
                JsonObject json = reader.readObject();
                String label = json.getString("bucket");
                return new Named(
                        Bucket.labelled(label)
                                .orElseThrow(() -> new DamagedBackupException("There is no bucket " + label)),
                        json.getString("key"),
                        json.getJsonNumber("size").longValueExact(),
                        json.getString("sha256"),
                        json.getString("object"));
            } catch (JsonException | ClassCastException | NullPointerException e) {
                throw new DamagedBackupException("The list of documents cannot be read", e);
            }
        }
    }

    /**
     * @param written how many were not there
     * @param kept how many were
     */
    public record Outcome(long written, long kept, long bytes) {}

    void requireThere() {
        each(1, named -> {
            OptionalLong size = source.size(named.object());
            if (size.isEmpty()) {
                throw new RestoreException(
                        "Document %s of backup %s is missing in %s. Nothing was changed; restore another backup, or this one with --no-documents."
                                .formatted(named.object(), manifest.id(), source.where()));
            }
        });
    }

    /** Each is compared with its SHA-256 on its way, and one that differs is not kept. */
    public Outcome into(ObjectStore store) {
        AtomicLong written = new AtomicLong();
        AtomicLong kept = new AtomicLong();
        AtomicLong bytes = new AtomicLong();
        each(1, named -> {
            Optional<StoredObject> there = store.find(named.bucket(), named.key());
            if (there.isPresent() && there.get().size() == named.size()) {
                kept.incrementAndGet();
                return;
            }
            try (InputStream in = new Verified(decoding.openPooled(named.object()), named)) {
                store.put(named.bucket(), named.key(), in, named.size());
            }
            written.incrementAndGet();
            bytes.addAndGet(named.size());
        });
        return new Outcome(written.get(), kept.get(), bytes.get());
    }

    /**
     * Reads documents of the pool and compares them with their SHA-256.
     *
     * @param share of all, from 0 to 1, chosen by chance
     * @return how many were read, and their bytes
     */
    public Outcome verify(double share) {
        AtomicLong read = new AtomicLong();
        AtomicLong left = new AtomicLong();
        AtomicLong bytes = new AtomicLong();
        each(share, named -> {
            byte[] piece = new byte[PIECE];
            try (InputStream in = new Verified(decoding.openPooled(named.object()), named)) {
                while (in.read(piece) >= 0) {
                    // Verified compares at the end.
                }
            }
            read.incrementAndGet();
            bytes.addAndGet(named.size());
        });
        left.set(manifest.documents().count() - read.get());
        return new Outcome(read.get(), left.get(), bytes.get());
    }

    private void each(double share, Parallel.Doing<Named> doing) {
        long total = manifest.documents().count();
        if (total == 0) {
            return;
        }
        AtomicLong done = new AtomicLong();
        watch.at(RestoreStep.DOCUMENTS, 0, total);
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(decoding.open(manifest.documents().object()), StandardCharsets.UTF_8))) {
            Parallel.work(workers, over -> {
                for (String line = next(lines); line != null && !over.get(); line = next(lines)) {
                    if (share >= 1 || ThreadLocalRandom.current().nextDouble() < share) {
                        doing.on(Named.read(line));
                    }
                    watch.at(RestoreStep.DOCUMENTS, done.incrementAndGet(), total);
                }
            });
        } catch (IOException e) {
            throw RestoreException.of(e);
        }
    }

    private static String next(BufferedReader lines) throws IOException {
        synchronized (lines) {
            return lines.readLine();
        }
    }

    /** Ends well only where the bytes were the ones that were backed up; a store keeps nothing of a stream that threw. */
    private static final class Verified extends InputStream {
        private final Measured in;
        private final Named named;
        private boolean compared;

        Verified(InputStream in, Named named) {
            this.in = new Measured(in);
            this.named = named;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = in.read(bytes, offset, length);
            if (read < 0 && !compared) {
                compared = true;
                if (in.size() != named.size() || !in.sha256Hex().equals(named.sha256())) {
                    throw new DamagedBackupException("Document " + named.object()
                            + " is damaged: its bytes are not the ones that were backed up");
                }
            }
            return read;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
