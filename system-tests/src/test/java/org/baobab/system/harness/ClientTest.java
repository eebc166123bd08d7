package org.baobab.system.harness;

import org.junit.jupiter.api.extension.ExtendWith;

/** A test that stands outside of the server, as an integrator or a person does. Others of its kind run beside it, see README.md of the system tests. */
@ExtendWith(OnTheServer.class)
public abstract class ClientTest {}
