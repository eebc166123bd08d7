package org.baobab.platform.notification;

/** One channel to the outside. */
interface Sender {
    Channel channel();

    /**
     * Returns once the provider has accepted the message.
     *
     * @throws RefusedForGoodException where a further attempt would be refused as well
     * @throws NotTriedException where the provider was not asked
     * @throws SendingFailedException where a further attempt may succeed
     */
    void send(Delivery delivery);
}
