/** The pages of zones and violations. */
package org.baobab.fleet.fence.faces;
