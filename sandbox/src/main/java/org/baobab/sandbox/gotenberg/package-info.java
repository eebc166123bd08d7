/**
 * A Gotenberg 8 below {@code /gotenberg}, as far as Baobab uses it: its routes, form fields, headers and words of refusal. It looks at what it is sent as Gotenberg does,
 * and answers a small PDF of its own that tells what came; converting is not its business. Its account is gotenberg / sandbox.
 */
package org.baobab.sandbox.gotenberg;
