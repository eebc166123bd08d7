/** REST of assignments. */
package org.baobab.fleet.assignment.rest;
