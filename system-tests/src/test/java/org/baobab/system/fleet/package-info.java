/** The fleet over REST. */
package org.baobab.system.fleet;
