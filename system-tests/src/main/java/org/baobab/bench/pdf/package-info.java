/** HTML to PDF: Baobab over REST beside a Chromium that is started for each document and one that stays open. */
package org.baobab.bench.pdf;
