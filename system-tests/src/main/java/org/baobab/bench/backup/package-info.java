/** How long a backup takes, and how much memory, beside {@code pg_dump} on the same server and the same gigabyte. */
package org.baobab.bench.backup;
