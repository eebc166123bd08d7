package org.baobab.platform.notification;

import java.util.UUID;

/** A message waits in the database; it may be sent once the transaction is committed. */
record MessageStored(UUID id) {}
