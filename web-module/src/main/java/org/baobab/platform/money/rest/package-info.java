/** Rates of currencies in the API. */
package org.baobab.platform.money.rest;
