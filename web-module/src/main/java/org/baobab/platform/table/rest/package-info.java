/** Tables as answers and as bodies. */
package org.baobab.platform.table.rest;
