/**
 * What a backup looks like where it is kept. Nothing here needs a server: the restoring program uses the same classes from a plain {@code main}.
 *
 * <pre>
 * &lt;id&gt;/manifest.json              id = 20261121T030000Z-1a2b3c; written last: a backup without it does not exist
 * &lt;id&gt;/manifest.json.sha256       64 hex digits and a line's end; the checksum of the whole backup, for the manifest names that of every part
 * &lt;id&gt;/&lt;schema&gt;.&lt;table&gt;.&lt;nnn&gt;.copy.zst[.age]   what COPY … TO STDOUT gives as text, one file for each range of a table
 * &lt;id&gt;/documents.jsonl.zst[.age]  a line for each object: {"bucket","key","size","sha256","object"}
 * objects/&lt;bucket&gt;/&lt;key&gt;[.&lt;key id&gt;.age]     the bytes of one object, once for all backups that name it
 * </pre>
 *
 * All of them are keys in the bucket {@code backups}. {@code size} and {@code sha256} of a part are those of the stored bytes (compressed, encrypted), of an
 * object those of its plain content; {@code object} is its key in the pool, which carries the id of the age key, so that a new key leaves what the old one
 * encrypted alone. A table's {@code checksum} is the sum modulo 2^64 of {@link org.baobab.platform.backup.format.RowSum}'s hash of each line, in 16 hex
 * digits: it does not depend on the order of rows, but on the session's settings, so whoever compares reads with those of
 * {@link org.baobab.platform.backup.format.CopySession}.
 *
 * <p>It depends on the kernel and on the storage.
 */
package org.baobab.platform.backup.format;
