/** Tasks for whoever submitted them, and tasks and queues for operators, over REST. */
package org.baobab.platform.task.rest;
