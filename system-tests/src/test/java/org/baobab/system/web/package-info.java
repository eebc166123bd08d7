/** The rules for every endpoint, seen from outside. */
package org.baobab.system.web;
