/** The job {@code process-expired-assignments}: ends the assignments whose time is over, which frees vehicles and drivers, then begins those whose time has come. */
package org.baobab.fleet.assignment.batch;
