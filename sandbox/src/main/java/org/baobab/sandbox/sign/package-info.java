/** How the twins sign what they send and check what they get. */
package org.baobab.sandbox.sign;
