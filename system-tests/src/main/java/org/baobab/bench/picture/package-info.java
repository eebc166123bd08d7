/** Pictures: drawn small by the application, and beside it by ImageMagick. */
package org.baobab.bench.picture;
