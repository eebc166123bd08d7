/** Search indexes on the operators' page. */
package org.baobab.platform.search.faces;
