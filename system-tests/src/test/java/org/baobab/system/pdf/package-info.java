/** Conversions to PDF, through REST and the face of Gotenberg. */
package org.baobab.system.pdf;
