/** Rates of currencies as operators keep them. */
package org.baobab.platform.money.faces;
