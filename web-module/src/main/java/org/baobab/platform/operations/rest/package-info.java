/** What operators and their machines see of a node from outside. */
package org.baobab.platform.operations.rest;
