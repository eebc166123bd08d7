/** How fast files come and go, beside nginx on the same disk, and what many large ones at once do to the heap. */
package org.baobab.bench.transfer;
