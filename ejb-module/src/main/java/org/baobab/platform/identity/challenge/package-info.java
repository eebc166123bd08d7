/**
 * Proofs that a person gives before they are let in, and the count of wrong ones: codes sent to a telephone, links sent to a mailbox, wrong passwords by login
 * name. Codes and links hold once and not for long, and are stored only as hashes. It knows accounts by their id.
 */
package org.baobab.platform.identity.challenge;
