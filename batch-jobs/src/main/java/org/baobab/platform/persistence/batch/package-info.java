/** Lets go what its capability says has outlived its use: reader and writer for the jobs that prune. */
package org.baobab.platform.persistence.batch;
