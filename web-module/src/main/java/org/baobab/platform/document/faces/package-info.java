/**
 * The library of documents as people see it. Pages speak with cookies, so what their scripts need has addresses of its own below {@code /documents}: pieces of
 * files, the bytes of one, links. The page filter stands before all of them.
 */
package org.baobab.platform.document.faces;
