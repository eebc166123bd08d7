/** Who somebody is, seen from outside: registration, sign-in, sessions, tokens, codes, passwords. */
package org.baobab.system.identity;
