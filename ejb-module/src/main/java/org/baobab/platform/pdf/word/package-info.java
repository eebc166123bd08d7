/**
 * Documents of word processors, spreadsheets and presentations become PDF.
 *
 * <p>{@link org.baobab.platform.pdf.word.WordConversion} is the face: it looks at what a file is ({@link org.baobab.platform.pdf.word.OfficeKind}, by content and
 * not by name), refuses what no converter should get to see, and hands the rest to the {@link org.baobab.platform.pdf.word.WordConverter} that the configuration
 * names: LibreOffice on this machine ({@link org.baobab.platform.pdf.office}), or a Gotenberg server ({@link org.baobab.platform.pdf.gotenberg}).
 */
package org.baobab.platform.pdf.word;
