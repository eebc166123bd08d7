/** What vehicles need and cost, over REST. */
package org.baobab.system.fleet.cost;
