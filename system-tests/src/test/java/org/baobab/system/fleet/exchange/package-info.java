/** The fleet in and out of spreadsheets, over REST. */
package org.baobab.system.fleet.exchange;
