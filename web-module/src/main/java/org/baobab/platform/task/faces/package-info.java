/** The operator's pages of queues and tasks. What is shown is in the address, and stays as new as the queues move. */
package org.baobab.platform.task.faces;
