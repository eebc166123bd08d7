/** The operator's desk: how this node and the parts it needs are doing. */
package org.baobab.platform.operations.faces;
