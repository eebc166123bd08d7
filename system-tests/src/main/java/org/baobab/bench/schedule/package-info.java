/** Two servers on one database and their jobs: that each time on a schedule has its run, once, also when one of the two is killed. */
package org.baobab.bench.schedule;
