/** The one server that all tests share: how it starts, what is deployed on it, what an operator could do to it. */
package org.baobab.system.harness;
