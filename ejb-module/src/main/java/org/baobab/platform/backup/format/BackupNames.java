package org.baobab.platform.backup.format;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** How backups and their pieces are called. */
public final class BackupNames {
    public static final String MANIFEST = "manifest.json";
    public static final String MANIFEST_CHECKSUM = "manifest.json.sha256";

    /** Where the bytes of documents are, shared by all backups. */
    public static final String POOL = "objects/";

    private static final Pattern ID = Pattern.compile("\\d{8}T\\d{6}Z-[0-9a-f]{6}");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    /** The year 9999. */
    private static final long LATEST = 253_000_000_000L;

    private static final SecureRandom RANDOM = new SecureRandom();

    private BackupNames() {}

    public static String newId(Instant now) {
        return MOMENT.format(now) + "-" + HexFormat.of().toHexDigits(RANDOM.nextInt(1 << 24), 6);
    }

    public static boolean isId(String text) {
        return text != null && ID.matcher(text).matches();
    }

    /** The same order and no two alike, for whoever needs ids of this form, such as a cursor. */
    public static UUID asUuid(String id) {
        long seconds =
                MOMENT.parse(id.substring(0, id.indexOf('-')), Instant::from).getEpochSecond();
        return new UUID(seconds, HexFormat.fromHexDigitsToLong(id.substring(id.indexOf('-') + 1)));
    }

    /** Empty where it is none that {@link #asUuid} made. */
    public static Optional<String> ofUuid(UUID uuid) {
        long seconds = uuid.getMostSignificantBits();
        boolean possible = seconds >= 0 && seconds < LATEST && uuid.getLeastSignificantBits() >>> 24 == 0;
        return possible
                ? Optional.of(MOMENT.format(Instant.ofEpochSecond(seconds)) + "-"
                        + HexFormat.of().toHexDigits(uuid.getLeastSignificantBits(), 6))
                : Optional.empty();
    }

    /** The id of the backup that a key belongs to; empty for the pool and for what is not ours. */
    public static Optional<String> idOf(String key) {
        int slash = key.indexOf('/');
        return slash > 0 && isId(key.substring(0, slash)) ? Optional.of(key.substring(0, slash)) : Optional.empty();
    }

    /** @param name of a piece within the backup */
    public static String key(String id, String name) {
        return id + "/" + name;
    }

    /** @param number counts from 1 within the table */
    public static String part(String schema, String table, int number, boolean encrypted) {
        return "%s.%s.%03d.copy.zst%s".formatted(plain(schema), plain(table), number, encrypted ? ".age" : "");
    }

    public static String documents(boolean encrypted) {
        return "documents.jsonl.zst" + (encrypted ? ".age" : "");
    }

    /** @param key the age key, or null where nothing is encrypted */
    public static String pooled(String bucket, String objectKey, AgeKey key) {
        return POOL + bucket + "/" + objectKey + (key == null ? "" : "." + key.id() + ".age");
    }

    /** Letters that a store's key cannot hold are replaced, and the name kept apart from its likes; the manifest says which table a part belongs to. */
    private static String plain(String identifier) {
        String plain = identifier.replaceAll("[^A-Za-z0-9_-]", "-");
        return plain.equals(identifier)
                ? plain
                : plain + "-"
                        + Measured.sha256Hex(identifier.getBytes(StandardCharsets.UTF_8))
                                .substring(0, 6);
    }
}
