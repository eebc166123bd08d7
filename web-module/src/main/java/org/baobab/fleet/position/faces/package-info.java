/** The live map. */
package org.baobab.fleet.position.faces;
