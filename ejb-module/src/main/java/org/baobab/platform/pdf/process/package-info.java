/**
 * Programs of other people that a document is given to: LibreOffice, Chromium. {@link org.baobab.platform.pdf.process.Confinement} starts each so that a
 * document which takes the program over gains little, and so that none outlives the server.
 */
package org.baobab.platform.pdf.process;
