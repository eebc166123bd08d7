/** Tasks and queues as operators, and those who submitted tasks, see them over REST. */
package org.baobab.system.task;
