/** The job {@code purge-documents}: what was deleted long ago, what outlived its bucket, what broken arrivals left in the store. */
package org.baobab.platform.document.batch;
