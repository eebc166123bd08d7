/**
 * Pages that need a browser because they need its scripts: {@link org.baobab.platform.pdf.browser.ChromiumRenderer} prints them with a Chromium on this machine.
 *
 * <p>One Chromium is kept warm and spoken to through its pipe, in the words of the DevTools protocol; it has no port. Each page gets a context of its own, which
 * goes with it. A page reaches nothing: every request that it makes is stopped, the kernel gives Chromium no network where it can, and no file is named to it.
 * What it may show is sent along inside of it, see {@link org.baobab.platform.pdf.browser.BrowserPage}.
 */
package org.baobab.platform.pdf.browser;
