/**
 * Push messages to phones and browsers through Firebase's HTTP v1.
 *
 * <p>A service account signs for itself and gets a token for an hour, which is kept until shortly before its end. A device that Firebase calls unregistered is
 * dropped. Firebase knows no idempotency key and reports no delivery.
 */
package org.baobab.platform.notification.push;
