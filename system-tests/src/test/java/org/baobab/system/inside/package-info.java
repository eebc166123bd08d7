/** Tests that run in the server, deployed with the application; whatever they use must be in this package or in the application. */
package org.baobab.system.inside;
