package org.baobab.platform.webhook.sending;

import java.net.UnknownHostException;

/** The name leads inside. Which address it has there is not said: whoever asks could map the network by it. */
class InsideAddressException extends UnknownHostException {
    InsideAddressException(String host) {
        super(host + " leads to an address that no webhook may call");
    }
}
