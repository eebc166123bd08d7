/** The workbench of PDF: what can be tried on a page is what programs ask for under {@code /api/v1/convert}. */
package org.baobab.platform.pdf.faces;
