/** Organisations, who may do what in them, and what stays closed to everybody else. */
package org.baobab.system.organization;
