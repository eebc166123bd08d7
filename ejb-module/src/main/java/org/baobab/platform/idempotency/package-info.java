/**
 * Lets a request under an idempotency key happen once. Whoever writes the key's row first holds it and answers; who comes with the same request meanwhile
 * waits for that answer, who comes later gets it again for a day, and another request under the same key is told so.
 *
 * <p>The holder has a lease: after a crash the row is free at once when its node starts again, or when the lease ends. What a holder committed just before
 * it crashed, without its answer, is the one thing that can then happen twice.
 */
package org.baobab.platform.idempotency;
