/** Backups over REST, for operators. */
package org.baobab.platform.backup.rest;
