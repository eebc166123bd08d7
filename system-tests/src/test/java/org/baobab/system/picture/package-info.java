/** Photos, faces and drawings through REST and the real queue. */
package org.baobab.system.picture;
