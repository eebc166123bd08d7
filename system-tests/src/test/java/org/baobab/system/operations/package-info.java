/** What an operator or a monitor looks at. */
package org.baobab.system.operations;
