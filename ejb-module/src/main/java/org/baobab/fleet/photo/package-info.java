/** Photos of vehicles, in an order of which the first is the cover. Each is a document of the organisation; deleting that takes the photo away too. */
package org.baobab.fleet.photo;
