/**
 * Whether this node can do its work. Each {@link org.baobab.platform.operations.HealthProbe} is asked in the background every few seconds; whoever wants to
 * know reads what is on the {@link org.baobab.platform.operations.HealthBoard}, so that the answer is quick also when what it speaks of is not.
 *
 * <p>A part that must be there takes the node out of service when it is down; without a part that should be there it goes on, degraded.
 */
package org.baobab.platform.operations;
