/** Workers that tests give tasks to. They are put into the EJB jar, where the kernel of tasks finds its handlers. */
package org.baobab.system.worker;
