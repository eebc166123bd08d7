/** What Baobab does at night: pruning, purging, weekly reports, reindexing; each job run, with bad input, and failed and started again. */
package org.baobab.system.chores;
