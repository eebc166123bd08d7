/**
 * What every capability shares and no capability owns: ids, paging, the families of refusals, typed configuration and who is calling.
 *
 * <p>It depends on nothing of ours. A {@link org.baobab.platform.kernel.Caller} is the person, API key or system on whose behalf the current request,
 * message or job runs; {@link org.baobab.platform.kernel.Needs} says which role a service method asks of that caller in the current organisation.
 */
package org.baobab.platform.kernel;
