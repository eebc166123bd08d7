package org.baobab.system.harness;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;

/** A test that stands outside of the server, as an integrator or a person does; Arquillian only sees to it that the application is deployed. */
@RunAsClient
@ArquillianTest
public abstract class ClientTest {}
