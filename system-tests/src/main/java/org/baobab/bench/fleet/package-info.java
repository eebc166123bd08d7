/** The fleet under load. */
package org.baobab.bench.fleet;
