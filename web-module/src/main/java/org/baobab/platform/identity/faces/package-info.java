/** Pages by which people come in and look after their account: sign-in, registration, password, profile and sessions. */
package org.baobab.platform.identity.faces;
