/** Files: how they come, what is refused, how they are given back, and what becomes of what nobody needs any more. */
package org.baobab.system.document;
