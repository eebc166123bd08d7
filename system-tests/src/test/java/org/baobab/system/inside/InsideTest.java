package org.baobab.system.inside;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.parallel.Isolated;

/** A test that runs inside of the server. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ArquillianTest
@Isolated("Arquillian knows one test class at a time")
@interface InsideTest {}
