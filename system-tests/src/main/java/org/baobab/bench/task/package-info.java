/**
 * How many tasks a second go the whole way (row written, announced, consumed, claimed, closed), beside the same done with RabbitMQ and plain JDBC, and how long
 * a thousand mails take.
 */
package org.baobab.bench.task;
