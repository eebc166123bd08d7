/**
 * Bad days on demand: each service can be told to fail, to be slow, to hang up or to fail now and then. A fault stands
 * before everything else a twin does with a message, so nothing it spoils was ever accepted.
 */
package org.baobab.sandbox.fault;
