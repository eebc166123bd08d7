/** The REST face of {@link org.baobab.platform.pdf.word}. */
package org.baobab.platform.pdf.word.rest;
